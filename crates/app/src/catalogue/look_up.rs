//! Looking things up in the catalogue.

use crate::{App, Ctx, Error};
use catalogue::{identifier, specification};
use model::{
    policy::Act,
    specification::{RelationKind, Specification},
};
use store::{
    Tx,
    specifications::{self, Stored},
};

/// Editions of one family, or documents that name one, that are shown: some standards have hundreds.
const LIMIT: i64 = 200;

/// A specification with what stands around it.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its part of addresses.
    pub slug: String,
    /// Every source that had it has it no longer.
    pub gone: bool,
    /// What it says.
    pub specification: Specification,
    /// Every edition, amendment and draft of its family, itself included, newest first.
    pub family: Vec<(String, Specification)>,
    /// Relations both ways; the slug where the other document is in the catalogue.
    pub relations: Vec<Related>,
}

/// A relation to another document.
#[derive(Debug, Clone)]
pub struct Related {
    /// How this document stands to the other.
    pub kind: RelationKind,
    /// The other's identifier.
    pub identifier: String,
    /// The other, if it is in the catalogue.
    pub other: Option<(String, Specification)>,
}

/// The document with this slug.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn by_slug(ctx: &Ctx, app: &App, slug: &str) -> Result<Option<Document>, Error> {
    ctx.require(Act::Read)?;
    let slug = slug.to_owned();
    app.read(move |tx| specifications::by_slug(tx, &slug)?.map(|found| around(tx, found)).transpose()).await
}

/// The document that has or had this name, however it is typed. A name of a family means its newest edition in force.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn find(ctx: &Ctx, app: &App, typed: &str) -> Result<Option<Document>, Error> {
    ctx.require(Act::Read)?;
    let keys = identifier::look_up_keys(typed);
    app.read(move |tx| {
        for key in &keys {
            if let Some(best) = best(tx, key)? {
                return around(tx, best).map(Some);
            }
        }
        Ok(None)
    })
    .await
}

/// How many specifications there are of each body.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn counts(ctx: &Ctx, app: &App) -> Result<Vec<(String, i64)>, Error> {
    ctx.require(Act::Read)?;
    app.read(specifications::counts).await
}

/// In force before in progress before withdrawn, documents before their amendments, newest first.
fn rank(stored: &Stored) -> (bool, u8, bool, std::cmp::Reverse<Option<model::When>>) {
    let spec = &stored.specification;
    let status = match spec.status {
        Some(model::Status::Published) => 0,
        None => 1,
        Some(model::Status::InProgress) => 2,
        Some(model::Status::Withdrawn) => 3,
    };
    (stored.gone, status, spec.named.change.is_some(), std::cmp::Reverse(spec.date))
}

/// The one that a name means where several have it.
fn best(tx: &mut Tx<'_>, key: &str) -> Result<Option<Stored>, store::Error> {
    Ok(specifications::by_name(tx, key, LIMIT)?.into_iter().min_by_key(rank))
}

/// What it says of others, and what others say of it. A document is often named without its body or its edition:
/// the relation is then shown from both ends or from neither, because both ask what that name means.
fn relations(tx: &mut Tx<'_>, found: &Stored) -> Result<Vec<Related>, store::Error> {
    let spec = &found.specification;
    let mut relations: Vec<Related> = Vec::new();
    let links = spec.relations.iter().map(|l| (l.kind, &l.identifier));
    for (kind, identifier) in links.chain(spec.same_text.iter().map(|i| (RelationKind::SameText, i))) {
        let other = best(tx, &identifier::key(identifier))?.map(|s| (s.slug, s.specification));
        relations.push(Related { kind, identifier: identifier.clone(), other });
    }
    for key in specification::look_up_keys(spec) {
        let linking = specifications::linking_to(tx, &key, LIMIT)?;
        if linking.is_empty() || best(tx, &key)?.is_none_or(|best| best.id != found.id) {
            continue;
        }
        for (kind, other) in linking {
            let kind = RelationKind::ALL.into_iter().find(|k| k.slug() == kind).map(RelationKind::reversed);
            let Some(kind) = kind.filter(|_| other.id != found.id) else { continue };
            let is_it = |r: &Related| r.kind == kind && r.other.as_ref().is_some_and(|(slug, _)| *slug == other.slug);
            if !relations.iter().any(is_it) {
                let identifier = other.specification.identifier.clone();
                relations.push(Related { kind, identifier, other: Some((other.slug, other.specification)) });
            }
        }
    }
    relations.sort_by(|a, b| (a.kind, &a.identifier).cmp(&(b.kind, &b.identifier)));
    Ok(relations)
}

fn around(tx: &mut Tx<'_>, found: Stored) -> Result<Document, store::Error> {
    let mut family = specifications::of_family(tx, &found.specification.family_key, LIMIT)?;
    family.sort_by_key(|s| (std::cmp::Reverse(s.specification.date), s.specification.key.clone()));
    let relations = relations(tx, &found)?;
    Ok(Document {
        slug: found.slug,
        gone: found.gone,
        specification: found.specification,
        family: family.into_iter().map(|s| (s.slug, s.specification)).collect(),
        relations,
    })
}

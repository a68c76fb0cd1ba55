//! Correcting an entry.

use super::{
    add::draft,
    diff,
    import::save,
    merge::{Manner, is_same_name, merge},
};
use crate::{App, Ctx, Error, Fields, groups, record};
use catalogue::identifier::family;
use model::{Entry, FieldError, Provenance, Scope, policy::Act};
use store::Outcome;

/// What is to be corrected, and on whose word.
#[derive(Debug, Clone, Default)]
pub struct Correction {
    /// Any name of the entry.
    pub identifier: String,
    /// The revision that the person saw; 0 for whatever it is now.
    pub revision: i64,
    /// The edition that is meant; the leading one if `None`.
    pub edition: Option<String>,
    /// New values by column; an empty one takes the value out. `source` and `confidence` say on whose word,
    /// `scope` is [`Scope::slug`].
    pub fields: Fields,
    /// Why.
    pub reason: Option<String>,
}

/// Corrects an entry; only the fields that are given change, and get the new source.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] for each field that cannot be accepted; [`Error::Conflict`] if
/// somebody else changed the entry since the given revision.
pub async fn correct(ctx: &Ctx, app: &App, group: &str, correction: Correction) -> Result<Entry, Error> {
    ctx.require(Act::CorrectEntry)?;
    let view = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?;
    let before = view.find(&correction.identifier).filter(|e| e.withdrawal.is_none()).ok_or(Error::NotFound)?.clone();
    if correction.revision != 0 && correction.revision != before.revision {
        return Err(Error::Conflict { current: before.revision });
    }
    let mut entry = corrected(ctx, &before, &correction)?;
    if !diff::differs(&before, &entry) {
        return Ok(before);
    }
    let (ctx, name) = (ctx.clone(), entry.identifier.clone());
    let done = app.write(move |tx| {
        let is_moved = entry.identifier != before.identifier || entry.body != before.body;
        if is_moved && is_taken(&store::roadmap::of_group(tx, entry.group)?, &entry) {
            return Ok(Outcome::Unchanged(None));
        }
        // A new identifier is a new address; the old one leads there for ever.
        let wanted = model::entry_slug(&entry.identifier);
        if entry.identifier != before.identifier {
            entry.slug = store::slugs::take(tx, entry.group, "roadmap", &wanted, &entry.id.to_string())?;
        }
        let receipt = save(tx, &ctx, &before, &mut entry, correction.reason)?;
        record::follow_up(tx, &ctx, &entry.group.to_string())?;
        Ok(Outcome::Recorded(Some(entry), receipt))
    });
    done.await?.ok_or_else(|| exists(&name))
}

/// Whether another entry has this name: an import would not know which of the two it means.
fn is_taken(known: &[Entry], entry: &Entry) -> bool {
    let is_same = |o: &Entry| o.body == entry.body && is_same_name(&o.identifier, &entry.identifier);
    known.iter().any(|other| other.id != entry.id && is_same(other))
}

fn exists(name: &str) -> Error {
    Error::Invalid(vec![FieldError::new("identifier", "import-exists", name)])
}

fn corrected(ctx: &Ctx, before: &Entry, correction: &Correction) -> Result<Entry, Error> {
    let mut entry = before.clone();
    let edition = match &correction.edition {
        Some(name) => entry.editions.iter().position(|e| e.identifier == *name).ok_or(Error::NotFound)?,
        None => {
            let lead = &entry.lead().identifier;
            entry.editions.iter().position(|e| e.identifier == *lead).expect("the leading edition is one of them")
        }
    };
    let mut given = correction.fields.clone();
    require_source(&given)?;
    let scope = given.remove("scope");
    let mut fields: Fields = catalogue::export::fields(&entry, &entry.editions[edition]).collect();
    // Who corrects has looked today, unless they say otherwise.
    fields.insert("as_of".to_owned(), ctx.today().to_string());
    let named: Vec<&'static str> = given.keys().filter_map(|column| field_of(column)).collect();
    fields.extend(given);
    let mut draft = draft(&fields)?;
    let provenance = draft.editions[0].provenance["identifier"].clone();
    let name = draft.editions[0].identifier.clone();
    if entry.editions.iter().enumerate().any(|(place, e)| place != edition && is_same_name(&e.identifier, &name)) {
        return Err(exists(&name));
    }
    // Another name of an edition that does not lead is its own alone.
    let leads = entry.editions[edition].identifier == entry.lead().identifier;
    if leads && leaves_others_behind(&entry, edition, &draft.identifier) {
        return Err(Error::Invalid(vec![FieldError::new("identifier", "import-other-family", &name)]));
    }
    if entry.editions[edition].identifier != name {
        entry.editions[edition].identifier = name;
        entry.editions[edition].provenance.insert("identifier".to_owned(), provenance.clone());
    }
    if leads && entry.identifier != draft.identifier {
        entry.identifier.clone_from(&draft.identifier);
        entry.provenance.insert("identifier".to_owned(), provenance.clone());
    }
    draft.scope = entry.scope;
    merge(&mut entry, draft, Manner::Correction(&named, &provenance));
    if let Some(scope) = scope {
        set_scope(&mut entry, &scope, provenance)?;
    }
    Ok(entry)
}

/// Whether the entry would become the specification `to` with its leading edition, while others of its editions stay
/// those of the specification that it was: the next table would make a second entry of these.
fn leaves_others_behind(entry: &Entry, lead: usize, to: &str) -> bool {
    let stays = |identifier: &str| is_same_name(&family(identifier, &entry.body), &entry.identifier);
    !is_same_name(&entry.identifier, to)
        && entry.editions.iter().enumerate().any(|(place, e)| place != lead && stays(&e.identifier))
}

/// The field that a column of the table fills; `None` for those that say where the others come from.
fn field_of(column: &str) -> Option<&'static str> {
    const FIELDS: [(&str, &str); 13] = [
        ("former_name", "former_names"),
        ("title", "title"),
        ("body", "body"),
        ("group", "working_group"),
        ("kind", "kind"),
        ("status", "status"),
        ("date", "date"),
        ("target_date", "target"),
        ("url", "url"),
        ("layers", "layers"),
        ("reference_points", "reference_points"),
        ("topics", "topics"),
        ("notes", "notes"),
    ];
    FIELDS.into_iter().find(|(name, _)| *name == column).map(|(_, field)| field)
}

/// Every fact has its source; a correction above all.
fn require_source(fields: &Fields) -> Result<(), Error> {
    match fields.get("source") {
        Some(source) if !source.trim().is_empty() => Ok(()),
        _ => Err(Error::Invalid(vec![FieldError::new("source", "import-required", "")])),
    }
}

fn set_scope(entry: &mut Entry, text: &str, provenance: Provenance) -> Result<(), Error> {
    let scope = Scope::ALL.into_iter().find(|s| s.slug() == text);
    let scope = scope.ok_or_else(|| Error::Invalid(vec![FieldError::new("scope", "import-scope", text)]))?;
    if entry.scope != scope {
        entry.scope = scope;
        entry.provenance.insert("scope".to_owned(), provenance);
    }
    Ok(())
}

//! What the index is told of each thing.

use crate::GroupView;
use catalogue::{identifier, specification};
use model::{Entry, Lang, Localized, Status, policy::Audience, specification::Specification};
use search::{Document, Sort};
use store::specifications::Stored;

/// A body whose records are so many and so alike that they stand in the way of the rest unless asked for.
const HIDDEN_BODY: &str = "3GPP";

/// A specification of the catalogue.
pub(super) fn of_specification(stored: &Stored) -> Document {
    let spec = &stored.specification;
    let is_withdrawn = spec.status == Some(Status::Withdrawn) || stored.gone;
    Document {
        id: format!("spec:{}", stored.id),
        sort: Sort::Specification,
        audience: Audience::Public,
        slug: stored.slug.clone(),
        identifier: spec.identifier.clone(),
        names: spec.aliases.iter().chain(&spec.former_names).cloned().collect(),
        look_up_keys: specification::look_up_keys(spec),
        titles: texts(&spec.titles),
        texts: texts(&spec.abstracts),
        body: spec.body.clone(),
        also_body: if spec.body.contains('/') { spec.body.split('/').map(str::to_owned).collect() } else { Vec::new() },
        committee: spec.group.clone(),
        kind: spec.kind.clone(),
        status: spec.status.map(|s| s.slug().to_owned()).unwrap_or_default(),
        year: spec.date.map(model::When::year),
        date: spec.date.map(|d| d.to_string()).unwrap_or_default(),
        latest: spec.superseded_by.is_none() && !is_withdrawn,
        beside: is_beside(spec),
        hidden: is_withdrawn || spec.body == HIDDEN_BODY,
        ..Document::default()
    }
}

/// Whether it goes with another document: an amendment, a draft, a redline, a reprint with the changes in it.
fn is_beside(spec: &Specification) -> bool {
    let named = &spec.named;
    let reprint = ["Redline", " RLV", " CSV", " CMV", " EXV", " SER"].iter().any(|end| spec.identifier.ends_with(end));
    named.change.is_some() || !named.stage.is_empty() || reprint
}

/// A roadmap entry.
pub(super) fn of_entry(view: &GroupView, entry: &Entry) -> Document {
    let lead = entry.lead();
    Document {
        id: id_of_entry(entry),
        sort: Sort::RoadmapEntry,
        group: view.group.slug.clone(),
        audience: Audience::Public,
        slug: entry.slug.clone(),
        identifier: entry.identifier.clone(),
        names: entry.names().skip(1).map(str::to_owned).collect(),
        look_up_keys: entry.names().flat_map(identifier::look_up_keys).collect(),
        titles: texts(&lead.title),
        body: entry.body.clone(),
        also_body: if entry.body.contains('/') {
            entry.body.split('/').map(str::to_owned).collect()
        } else {
            Vec::new()
        },
        committee: entry.working_group.clone(),
        kind: model::slug(&lead.kind),
        status: lead.status.slug().to_owned(),
        year: lead.date.or(lead.target).map(model::When::year),
        date: lead.date.map(|d| d.to_string()).unwrap_or_default(),
        latest: lead.status != Status::Withdrawn,
        hidden: lead.status == Status::Withdrawn,
        ..Document::default()
    }
}

/// The id under which an entry is, or was, in the index.
pub(super) fn id_of_entry(entry: &Entry) -> String {
    format!("entry:{}", entry.id)
}

/// The texts of a group: its terms of reference, heading by heading.
pub(super) fn of_texts(view: &GroupView) -> Vec<Document> {
    let one = |section: &model::TermsSection| {
        let slug = section.heading.slug();
        let title = |lang: Lang| i18n::words(lang).t(&format!("heading-{slug}")).into_owned();
        Document {
            id: format!("text:{}:{slug}", view.group.id),
            sort: Sort::GroupText,
            group: view.group.slug.clone(),
            audience: Audience::Public,
            slug: format!("terms#{slug}"),
            identifier: view.group.acronym.clone(),
            titles: Lang::ALL.into_iter().map(|l| (l, title(l))).collect(),
            texts: texts(&section.text),
            latest: true,
            ..Document::default()
        }
    };
    view.group.terms.iter().map(one).collect()
}

fn texts(text: &Localized) -> Vec<(Lang, String)> {
    text.versions().iter().map(|v| (v.lang, v.text.clone())).collect()
}

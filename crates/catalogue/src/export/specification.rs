//! Entries as JSON, in the shape that `accord show --json` promises.

use super::title;
use model::roadmap::Change;
use model::{Edition, Entry, ProvenanceMap};
use serde_json::{Map, Value, json};
use std::borrow::Borrow;

/// All entries as a JSON list, each as [`specification`] gives it.
pub fn json<E: Borrow<Entry>>(entries: &[E]) -> Vec<u8> {
    let all: Vec<Value> = entries.iter().map(|e| specification(e.borrow())).collect();
    let mut bytes = serde_json::to_vec_pretty(&all).expect("JSON values have only text keys");
    bytes.push(b'\n');
    bytes
}

/// One entry, led by the edition that speaks for it.
///
/// The keys are a public interface. `group` is the working group within the body, and the keys of
/// `provenance` are the keys of the object that it belongs to.
pub fn specification(entry: &Entry) -> Value {
    let lead = entry.lead();
    let mut provenance = entry.provenance.clone();
    // Both have an identifier; here it is the entry's. Remarks and the kind of change stay with the edition.
    for (field, origin) in lead.provenance.iter().filter(|(field, _)| !["change", "notes"].contains(&field.as_str())) {
        provenance.entry(field.clone()).or_insert_with(|| origin.clone());
    }
    json!({
        "identifier": entry.identifier,
        "title": title(lead),
        "titles": titles(lead),
        "body": entry.body,
        "group": entry.working_group,
        "kind": lead.kind,
        "status": lead.status,
        "date": lead.date,
        "target": lead.target,
        "url": lead.url,
        "former_names": former_names(entry),
        "editions": entry.editions.iter().map(edition).collect::<Vec<_>>(),
        "relations": relations(entry),
        "provenance": renamed(provenance),
        "roadmap": {
            "slug": entry.slug,
            "revision": entry.revision,
            "scope": entry.scope,
            "layers": entry.layers,
            "reference_points": entry.reference_points,
            "topics": entry.topics,
            "withdrawal": entry.withdrawal,
        },
    })
}

fn edition(edition: &Edition) -> Value {
    json!({
        "identifier": edition.identifier,
        "title": title(edition),
        "titles": titles(edition),
        "kind": edition.kind,
        "change": edition.change,
        "status": edition.status,
        "date": edition.date,
        "target": edition.target,
        "url": edition.url,
        "former_names": edition.former_names,
        "notes": edition.notes,
        "provenance": edition.provenance,
    })
}

fn titles(edition: &Edition) -> Map<String, Value> {
    edition.title.versions().iter().map(|v| (v.lang.to_string(), Value::from(v.text.as_str()))).collect()
}

/// Those of all editions, each once: a reader who knows an old name looks for the entry.
fn former_names(entry: &Entry) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in entry.editions.iter().flat_map(|e| &e.former_names) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn renamed(mut provenance: ProvenanceMap) -> ProvenanceMap {
    if let Some(origin) = provenance.remove("working_group") {
        provenance.insert("group".to_owned(), origin);
    }
    provenance
}

/// Which edition each amendment and corrigendum changes, as far as the identifiers tell.
fn relations(entry: &Entry) -> Vec<Value> {
    let relation = |e: &Edition| {
        let kind = match e.change? {
            Change::Amendment => "amends",
            Change::Corrigendum => "corrects",
        };
        let base = changed_by(entry, e)?;
        Some(json!({"kind": kind, "from": e.identifier, "identifier": base.identifier}))
    };
    entry.editions.iter().filter_map(relation).collect()
}

/// The edition that `change` changes: that of the year in brackets, `(2020) Amd. 1`; where no year
/// stands there, the only edition there is.
pub(super) fn changed_by<'a>(entry: &'a Entry, change: &Edition) -> Option<&'a Edition> {
    let bases = || entry.editions.iter().filter(|e| e.change.is_none());
    let years: Vec<i16> = change.identifier.split(['(', ')']).filter_map(|p| p.parse().ok()).collect();
    let of_year = |e: &&Edition| e.date.is_some_and(|d| years.contains(&d.year()));
    let mut found: Vec<&Edition> = if years.is_empty() { bases().collect() } else { bases().filter(of_year).collect() };
    (found.len() == 1).then(|| found.remove(0))
}

#[cfg(test)]
mod tests {
    use crate::export::sample;

    #[test]
    fn an_entry_is_led_by_the_edition_in_force() {
        let all = sample::entries();
        let value = super::specification(&all[0]);
        assert_eq!(value["identifier"], "ITU-T Y.3804");
        assert_eq!(value["date"], "2025-04-29");
        assert_eq!(value["group"], "SG13");
        assert_eq!(value["former_names"], serde_json::json!(["Y.QKDN_CM"]));
        assert_eq!(value["editions"].as_array().map(Vec::len), Some(3));
        assert_eq!(value["provenance"]["group"]["confidence"], "primary");
        assert_eq!(value["roadmap"]["layers"][0]["name"], "qkdn_control");
    }

    #[test]
    fn an_amendment_names_the_edition_of_its_year() {
        let all = sample::entries();
        assert_eq!(
            super::specification(&all[0])["relations"],
            serde_json::json!([{
                "kind": "amends",
                "from": "ITU-T Y.3804 (2020) Amd. 1 (11/2023)",
                "identifier": "ITU-T Y.3804 (09/2020)",
            }])
        );
    }

    #[test]
    fn provenance_is_given_for_fields_that_the_object_has() {
        for entry in sample::entries() {
            let value = super::specification(&entry);
            let provenance = value["provenance"].as_object().expect("an object");
            for field in provenance.keys() {
                assert!(value.get(field).or_else(|| value["roadmap"].get(field)).is_some(), "{field}");
            }
        }
    }
}

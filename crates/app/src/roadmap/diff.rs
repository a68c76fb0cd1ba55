//! What differs between two states of an entry, field by field, for its event.

use model::{Edition, Entry, event::FieldChange};
use serde_json::{Map, Value};

/// Fields that are no facts about the specification.
const OWN: [&str; 6] = ["id", "group", "slug", "revision", "provenance", "editions"];

/// Every field that differs. Provenance is named only where it alone has changed: a fact was checked again.
pub(crate) fn diff(before: Option<&Entry>, after: &Entry) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    fields("", &before.map(object).unwrap_or_default(), &object(after), &mut changes);
    let old = before.map(|e| e.editions.as_slice()).unwrap_or_default();
    for edition in &after.editions {
        let same = old.iter().find(|e| e.identifier == edition.identifier);
        let prefix = format!("editions[{}].", edition.identifier);
        fields(&prefix, &same.map(object).unwrap_or_default(), &object(edition), &mut changes);
    }
    for gone in old.iter().filter(|o| after.editions.iter().all(|e| e.identifier != o.identifier)) {
        let before = Some(Value::String(gone.identifier.clone()));
        changes.push(FieldChange { field: format!("editions[{}].identifier", gone.identifier), before, after: None });
    }
    changes
}

/// Whether a field or its provenance differs.
pub(crate) fn differs(before: &Entry, after: &Entry) -> bool {
    before.provenance != after.provenance
        || before.editions.len() != after.editions.len()
        || before.editions.iter().zip(&after.editions).any(|(a, b): (&Edition, &Edition)| a != b)
        || !diff(Some(before), after).is_empty()
}

fn fields(prefix: &str, before: &Map<String, Value>, after: &Map<String, Value>, changes: &mut Vec<FieldChange>) {
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names.into_iter().filter(|n| !OWN.contains(&n.as_str())) {
        let (old, new) = (present(before.get(name)), present(after.get(name)));
        if old != new {
            changes.push(FieldChange { field: format!("{prefix}{name}"), before: old, after: new });
        }
    }
}

/// Nothing, an empty list and an empty text are all the same: no value.
fn present(value: Option<&Value>) -> Option<Value> {
    value
        .filter(|v| match v {
            Value::Null => false,
            Value::String(s) => !s.is_empty(),
            Value::Array(a) => !a.is_empty(),
            _ => true,
        })
        .cloned()
}

fn object<T: serde::Serialize>(noun: &T) -> Map<String, Value> {
    match serde_json::to_value(noun) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

//! What an event changed, field by field, in words.

use super::{facts, labels::Labels};
use i18n::Words;
use model::event::{FieldChange, Payload};
use serde_json::Value;

/// One field before and after.
pub(super) struct Difference {
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Every difference of an event.
pub(super) fn differences(payload: &Payload, labels: &Labels<'_>, words: &Words) -> Vec<Difference> {
    payload.changes.iter().map(|change| difference(change, labels, words)).collect()
}

fn difference(change: &FieldChange, labels: &Labels<'_>, words: &Words) -> Difference {
    let (edition, field) = split(&change.field);
    let label = facts::label(field, words);
    let text = |value: &Option<Value>| value.as_ref().map(|v| text(field, v, labels)).filter(|t| !t.is_empty());
    Difference {
        field: match edition {
            Some(edition) => {
                let names = [("field", label.as_ref().into()), ("edition", edition.into())];
                words.ta("roadmap-field-of-edition", &names)
            }
            None => label.into_owned(),
        },
        before: text(&change.before),
        after: text(&change.after),
    }
}

/// `editions[ITU-T Y.3800 (10/2019)].status` is the status of that edition.
fn split(field: &str) -> (Option<&str>, &str) {
    let inside = field.strip_prefix("editions[");
    match inside.and_then(|rest| rest.rsplit_once(']')) {
        Some((edition, "")) => (Some(edition), "editions"),
        Some((edition, field)) => (Some(edition), field.trim_start_matches('.')),
        None => (None, field),
    }
}

/// A value as people read it; what has a shape of its own is shown by its texts.
fn text(field: &str, value: &Value, labels: &Labels<'_>) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => word(field, text, labels),
        Value::Array(items) => items.iter().map(|i| self::text(field, i, labels)).collect::<Vec<_>>().join("; "),
        Value::Object(map) => {
            let named = ["text", "name", "identifier"].iter().find_map(|key| map.get(*key));
            let inferred = map.get("inferred") == Some(&Value::Bool(true));
            match named {
                Some(named) if inferred => format!("~{}", text(field, named, labels)),
                Some(named) => text(field, named, labels),
                None => value.to_string(),
            }
        }
        other => other.to_string(),
    }
}

fn word(field: &str, raw: &str, labels: &Labels<'_>) -> String {
    use app::roadmap::Facet;
    match field {
        "status" => labels.of(Facet::Status, raw).into_owned(),
        "scope" => labels.scope(raw).into_owned(),
        "kind" => labels.kind(raw).into_owned(),
        "layers" => labels.layer(raw).to_owned(),
        "topics" => labels.topic(raw).into_owned(),
        "notes" => labels.note(raw).into_owned(),
        _ => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_field_of_an_edition_is_told_apart() {
        for (field, expected) in [
            ("title", (None, "title")),
            ("editions[ITU-T Y.3800 (10/2019)].status", (Some("ITU-T Y.3800 (10/2019)"), "status")),
            ("editions[a[1]]", (Some("a[1]"), "editions")),
        ] {
            assert_eq!(split(field), expected);
        }
    }
}

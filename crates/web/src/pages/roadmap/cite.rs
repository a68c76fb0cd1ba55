//! How machines read an entry: schema.org for search engines, a line of mail for errors.

use super::address;
use model::{Entry, Lang, Status, When};
use serde_json::{Map, Value, json};

/// JSON-LD for a `<script>` element. Every `<` is escaped, so that no title can end the element.
pub(super) fn json_ld(entry: &Entry, page: &str, lang: Lang) -> String {
    let lead = entry.lead();
    let title = lead.title.best(lang);
    let mut map = Map::new();
    let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
    put("@context", json!("https://schema.org"));
    put("@type", json!("TechArticle"));
    put("identifier", json!(entry.identifier));
    put("name", json!(title.map_or(entry.identifier.as_str(), |v| v.text.as_str())));
    put("publisher", json!({ "@type": "Organization", "name": entry.body }));
    put("version", json!(lead.identifier));
    put("genre", json!(lead.kind));
    put("creativeWorkStatus", json!(lead.status.as_str()));
    put("mainEntityOfPage", json!(page));
    title.iter().for_each(|v| put("inLanguage", json!(v.lang.code())));
    lead.url.iter().for_each(|url| put("url", json!(url)));
    if lead.status != Status::InProgress {
        // ISO 8601 has no quarters.
        let date = lead.date.filter(|d| !matches!(d, When::Quarter(..)));
        date.iter().for_each(|d| put("datePublished", json!(d.to_string())));
    }
    Value::Object(map).to_string().replace('<', "\\u003c")
}

/// A mail about an error, its subject filled in.
pub(super) fn mailto(email: &str, subject: &str) -> String {
    let mut out = format!("mailto:{email}?subject=");
    address::encode(&mut out, subject);
    out
}

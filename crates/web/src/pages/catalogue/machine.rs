//! How machines read a specification: schema.org, without the abstract, which does not leave the instance.

use super::labels::web_address;
use model::{Lang, Status, When, specification::Specification};
use serde_json::{Map, Value, json};

/// JSON-LD for a `<script>` element. Every `<` is escaped, so that no title can end the element.
pub(super) fn json_ld(spec: &Specification, page: &str, lang: Lang) -> String {
    let title = spec.titles.best(lang);
    let mut map = Map::new();
    let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
    put("@context", json!("https://schema.org"));
    put("@type", json!("TechArticle"));
    put("identifier", json!(spec.identifier));
    put("name", json!(title.map_or(spec.identifier.as_str(), |v| v.text.as_str())));
    put("publisher", json!({ "@type": "Organization", "name": spec.body }));
    put("mainEntityOfPage", json!(page));
    title.iter().for_each(|v| put("inLanguage", json!(v.lang.code())));
    spec.status.iter().for_each(|status| put("creativeWorkStatus", json!(status.as_str())));
    spec.url.as_deref().and_then(web_address).iter().for_each(|url| put("url", json!(url)));
    if spec.status != Some(Status::InProgress) {
        // ISO 8601 has no quarters.
        let date = spec.date.filter(|d| !matches!(d, When::Quarter(..)));
        date.iter().for_each(|d| put("datePublished", json!(d.to_string())));
    }
    Value::Object(map).to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Localized, Standing};

    #[test]
    fn a_title_cannot_end_the_element_and_the_abstract_stays_here() {
        let spec = Specification {
            identifier: "X.1".to_owned(),
            titles: Localized::one(Lang::En, "</script><b>", Standing::Original),
            abstracts: Localized::one(Lang::En, "An invented abstract", Standing::Original),
            ..Specification::default()
        };
        let json = json_ld(&spec, "/en/catalogue/x-1", Lang::En);
        assert!(!json.contains('<') && !json.contains("invented"), "{json}");
    }
}

//! A template holds no words, no style and no script: words are messages in six languages, and the content security
//! policy would block the rest.

use super::{problem::Problem, source::line_of};

/// Words that are the same in every language.
const NAMES: &[&str] = &["Accord", "CSV", "XLSX", "JSON", "BibTeX", "Relaton", "YAML", "Atom", "SVG"];
/// Characters written by name.
const ENTITIES: &[&str] =
    &["nbsp", "amp", "lt", "gt", "quot", "middot", "times", "ndash", "mdash", "hellip", "rarr", "larr"];
/// Attributes that people read or hear.
const SPOKEN: &[&str] = &["alt=\"", "title=\"", "aria-label=\"", "placeholder=\"", "aria-description=\""];

pub fn check(path: &str, text: &str) -> Vec<Problem> {
    let template = path.starts_with("crates/web/templates/") && [".html", ".svg"].iter().any(|end| path.ends_with(end));
    if !template {
        return Vec::new();
    }
    let plain = without_askama(text);
    let mut problems = forbidden(path, &plain);
    for (position, words) in texts(&plain).into_iter().chain(spoken(&plain)) {
        if let Some(word) = literal(words) {
            let sentence = format!("`{word}` is a literal: make it a message in the six languages");
            problems.push(Problem::at(path, line_of(&plain, position + words.find(word).unwrap_or(0)), sentence));
        }
    }
    problems
}

fn forbidden(path: &str, plain: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut complain = |position, sentence: &str| problems.push(Problem::at(path, line_of(plain, position), sentence));
    for (position, tag) in tags(plain) {
        if tag.starts_with("<script") && !tag.contains("application/ld+json") {
            complain(
                position,
                "a script: pages work without, and the policy blocks it (only application/ld+json is data)",
            );
        }
        if tag.starts_with("<style") {
            complain(position, "a style block: the policy blocks it, put it in the style sheet");
        }
        for attribute in tag.split_whitespace().skip(1) {
            if attribute.starts_with("style=") {
                complain(position, "a style attribute: the policy blocks it, use a class");
            }
            if attribute.starts_with("on")
                && attribute.split('=').next().is_some_and(|name| name.len() < attribute.len())
            {
                complain(position, "an event handler: the policy blocks it, and pages work without scripts");
            }
        }
    }
    problems
}

/// The text with `{{ }}`, `{% %}`, `{# #}` and comments blanked, every line where it was.
fn without_askama(text: &str) -> String {
    let mut plain = text.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<!--", "-->")] {
        let mut from = 0;
        while let Some(start) = plain[from..].find(open).map(|found| from + found) {
            let end = plain[start..].find(close).map_or(plain.len(), |found| start + found + close.len());
            let blank: String = plain[start..end].bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
            plain.replace_range(start..end, &blank);
            from = end;
        }
    }
    plain
}

fn tags(plain: &str) -> Vec<(usize, &str)> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(start) = plain[from..].find('<').map(|found| from + found) {
        let end = plain[start..].find('>').map_or(plain.len(), |found| start + found + 1);
        tags.push((start, &plain[start..end]));
        from = end;
    }
    tags
}

/// What stands between tags, data scripts left out.
fn texts(plain: &str) -> Vec<(usize, &str)> {
    let tags = tags(plain);
    let ends = tags.iter().map(|(start, tag)| (start + tag.len(), tag.starts_with("<script")));
    let starts = tags.iter().map(|(start, _)| *start).chain([plain.len()]);
    let gaps = std::iter::once((0, false)).chain(ends).zip(starts);
    gaps.filter(|((_, script), _)| !script).map(|((from, _), to)| (from, &plain[from..to])).collect()
}

/// The values of attributes that people read or hear.
fn spoken(plain: &str) -> Vec<(usize, &str)> {
    let values = SPOKEN.iter().flat_map(|name| plain.match_indices(name).map(|(at, name)| at + name.len()));
    values.map(|start| (start, plain[start..].split('"').next().unwrap_or_default())).collect()
}

/// The first word that is neither a name nor a character written by name.
fn literal(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || "'-_".contains(c)));
    words.into_iter().find(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters > 1 && !NAMES.contains(word) && !ENTITIES.contains(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        check("crates/web/templates/a.html", text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn messages_names_and_data_pass() {
        let good = "<!doctype html>\n{# a comment #}<p class=\"lead\" title=\"{{ t.a }}\">{{ t.b }} · &nbsp;CSV</p>\n\
                    {% if a > b %}<a href=\"{{ url }}\">{{ c }}</a>{% endif %}\n\
                    <script type=\"application/ld+json\">{\"name\": \"x\"}</script>";
        assert_eq!(found(good), [""; 0]);
    }

    #[test]
    fn words_are_found_where_they_stand() {
        assert!(found("<p>\n  Welcome\n</p>")[0].starts_with("crates/web/templates/a.html:2: `Welcome`"));
        assert!(found("<img alt=\"A map\" src=\"x\">")[0].contains("`map`"));
        assert!(found("<p>{{ a }} и далее</p>")[0].contains("`далее`"));
    }

    #[test]
    fn styles_scripts_and_handlers_are_found() {
        for bad in ["<script>x</script>", "<style>y</style>", "<p style=\"z\">", "<p onclick=\"z\">"] {
            assert!(!found(bad).is_empty(), "{bad}");
        }
        assert_eq!(check("crates/web/src/a.rs", "<p style=x>").len(), 0);
    }
}

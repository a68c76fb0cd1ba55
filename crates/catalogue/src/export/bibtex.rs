//! Entries as BibTeX, for those who cite standards in a paper.

use super::title;
use model::{Edition, Entry, Status, free_slug, slug};
use std::{borrow::Borrow, collections::HashSet};

/// One `@techreport` for each entry, citing the edition that leads it.
///
/// The text is UTF-8 as biber and biblatex read it; characters with a meaning in TeX are escaped.
/// The key is the entry's address, so it does not change when a new edition appears.
pub fn bibtex<E: Borrow<Entry>>(entries: &[E]) -> String {
    let mut taken = HashSet::new();
    let mut out = String::new();
    for entry in entries.iter().map(Borrow::borrow) {
        let wanted: String = slug(&entry.slug).chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let key = free_slug(wanted.trim_matches('-'), |k| taken.contains(k));
        out.push_str(&record(entry, &key));
        taken.insert(key);
    }
    out
}

fn record(entry: &Entry, key: &str) -> String {
    let lead = entry.lead();
    let mut fields: Vec<(&str, String)> = vec![
        // Two pairs of braces: TeX then leaves capitals and the order of a body's name alone.
        ("author", format!("{{{}}}", escaped(&entry.body))),
        ("title", format!("{{{}}}", escaped(title(lead)))),
        ("institution", format!("{{{}}}", escaped(&entry.body))),
        ("type", escaped(&lead.kind)),
        ("number", escaped(&lead.identifier)),
    ];
    if let Some(date) = lead.date {
        fields.push(("year", date.year().to_string()));
        fields.extend(date.month().map(|m| ("month", m.to_string())));
    }
    fields.extend(state(lead).map(|s| ("pubstate", s.to_owned())));
    fields.extend(lead.url.as_deref().map(|u| ("url", address(u))));
    let lines: String = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
    format!("@techreport{{{key},\n{lines}}}\n\n")
}

/// A word that biblatex puts into the language of the paper; a withdrawn edition has none.
fn state(lead: &Edition) -> Option<&'static str> {
    (lead.status == Status::InProgress).then_some("inpreparation")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            // Escaped braces would still count when BibTeX looks for the end of the field.
            '{' => out.push_str("\\textbraceleft "),
            '}' => out.push_str("\\textbraceright "),
            '~' => out.push_str("\\textasciitilde "),
            '^' => out.push_str("\\textasciicircum "),
            '\\' => out.push_str("\\textbackslash "),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// biblatex reads addresses as they are; only what would end the field is percent-encoded.
fn address(url: &str) -> String {
    let encoded = |c: char| match c {
        '{' => "%7B".to_owned(),
        '}' => "%7D".to_owned(),
        '\\' => "%5C".to_owned(),
        c if c.is_whitespace() || c.is_control() => "%20".to_owned(),
        c => c.to_string(),
    };
    url.chars().map(encoded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    #[test]
    fn each_entry_is_cited_once_by_its_leading_edition() {
        let text = bibtex(&sample::entries());
        assert!(text.contains("@techreport{itu-t-y-3804,\n"), "{text}");
        assert!(text.contains("  number = {ITU-T Y.3804 (04/2025)},\n  year = {2025},\n  month = {4},\n"), "{text}");
        assert_eq!(text.matches("@techreport").count(), sample::entries().len());
        let keys: HashSet<_> = text.lines().filter(|l| l.starts_with('@')).collect();
        assert_eq!(keys.len(), sample::entries().len());
    }

    #[test]
    fn braces_balance_whatever_the_title_holds() {
        for (plain, expected) in [
            ("R&D at 100 %", "R\\&D at 100 \\%"),
            ("a_b {c} \\d", "a\\_b \\textbraceleft c\\textbraceright  \\textbackslash d"),
            ("量子 – é", "量子 – é"),
        ] {
            assert_eq!(escaped(plain), expected);
        }
        assert_eq!(address("https://e.example/a{b}%20_c"), "https://e.example/a%7Bb%7D%20_c");
    }
}

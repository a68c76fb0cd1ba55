//! One line of the table as typed facts.

use super::{cell, columns, table::Record};
use crate::identifier::{family, key};
use model::roadmap::Change;
use model::{Confidence, FieldError, Lang, Localized, Standing, Status, Tag, When, is_web_address, limits};
use std::str::FromStr;

/// All that one line says of one edition, and of the entry to which it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: u64,
    /// Full identifier, as the source writes it.
    pub identifier: String,
    /// Names it had as a work item.
    pub former_names: Vec<String>,
    /// Title, verbatim.
    pub title: Localized,
    /// Body, as the roadmap writes it.
    pub body: String,
    /// Study group or committee; empty if unknown.
    pub working_group: String,
    /// Kind in the body's own words, without `(draft)`, `(Amendment)`.
    pub kind: String,
    /// Set if it changes an edition.
    pub change: Option<Change>,
    /// Whether it is in force.
    pub status: Status,
    /// Published, or for a draft last posted.
    pub date: Option<When>,
    /// When the next decision on it is planned.
    pub target: Option<When>,
    /// Where the body shows it.
    pub url: Option<String>,
    /// Layers it concerns.
    pub layers: Vec<Tag>,
    /// Reference points it concerns.
    pub reference_points: Vec<Tag>,
    /// Topics, by their ids.
    pub topics: Vec<String>,
    /// Where all this was read.
    pub source: String,
    /// How far that source may be relied on.
    pub confidence: Confidence,
    /// When it was last checked there.
    pub as_of: Option<When>,
    /// Remarks.
    pub notes: Vec<String>,
}

/// Reads a record; on failure everything that is wrong with it, not only the first.
pub(super) fn read(record: &Record) -> Result<Row, Vec<FieldError>> {
    let mut cells = Cells { record, errors: Vec::new() };
    let (kind, change) = kind(&cells.required(columns::KIND));
    let title = cells.required(columns::TITLE);
    let row = Row {
        line: record.line,
        identifier: cells.required(columns::IDENTIFIER),
        former_names: cells.list(columns::FORMER_NAME, former_names),
        title: Localized::one(language(&title), title, Standing::Original),
        body: cells.required(columns::BODY),
        working_group: cells.text(columns::GROUP),
        kind,
        change,
        status: cells.parsed(columns::STATUS, "import-status").unwrap_or(Status::InProgress),
        date: cells.optional(columns::DATE, "import-date"),
        target: cells.optional(columns::TARGET_DATE, "import-date"),
        url: cells.url(),
        layers: cells.tags(columns::LAYERS),
        reference_points: cells.tags(columns::REFERENCE_POINTS),
        topics: cells.list(columns::TOPICS, cell::list),
        source: cells.required(columns::SOURCE),
        confidence: cells.confidence(),
        as_of: cells.optional(columns::AS_OF, "import-date"),
        notes: cells.list(columns::NOTES, cell::list),
    };
    // Without its edition it needs a letter or digit too: by these it is told from others, and found.
    if !row.identifier.is_empty() && key(&family(&row.identifier, &row.body)).is_empty() {
        cells.refuse(columns::IDENTIFIER, "import-no-name", &row.identifier);
    }
    if cells.errors.is_empty() { Ok(row) } else { Err(cells.errors) }
}

/// The cells of a record; remembers what was wrong, so that reading can go on.
struct Cells<'a> {
    record: &'a Record<'a>,
    errors: Vec<FieldError>,
}

impl Cells<'_> {
    fn refuse(&mut self, column: &'static str, message: &'static str, given: &str) {
        self.errors.push(FieldError::new(column, message, given));
    }

    fn text(&mut self, column: &'static str) -> String {
        let text = self.shown(column);
        let most = if column == columns::IDENTIFIER { limits::NAME } else { limits::TEXT };
        if limits::is_longer(&text, most) {
            self.refuse(column, "import-too-long", &text);
        }
        text
    }

    /// The items of a list; each has a limit of its own, and the cell has none beside it.
    fn list(&mut self, column: &'static str, parts: fn(&str) -> Vec<String>) -> Vec<String> {
        let text = self.shown(column);
        let items = parts(&text);
        if items.len() > limits::ITEMS {
            self.refuse(column, "import-too-many", &text);
        } else if let Some(item) = items.iter().find(|item| limits::is_longer(item, limits::NAME)) {
            self.refuse(column, "import-too-long", item);
        }
        items
    }

    fn shown(&mut self, column: &'static str) -> String {
        let text = self.record.text(column);
        // They come from a wrong encoding; no database and no page shows them.
        if text.contains(char::is_control) {
            self.refuse(column, "import-control-character", &text.replace(char::is_control, "\u{fffd}"));
        }
        text
    }

    fn required(&mut self, column: &'static str) -> String {
        let text = self.text(column);
        if text.is_empty() {
            self.refuse(column, "import-required", "");
        }
        text
    }

    fn parsed<T: FromStr>(&mut self, column: &'static str, message: &'static str) -> Option<T> {
        let text = self.required(column);
        if text.is_empty() {
            return None;
        }
        self.parse(&text, column, message)
    }

    fn optional<T: FromStr>(&mut self, column: &'static str, message: &'static str) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() { None } else { self.parse(&text, column, message) }
    }

    fn parse<T: FromStr>(&mut self, text: &str, column: &'static str, message: &'static str) -> Option<T> {
        let value = text.parse().ok();
        if value.is_none() {
            self.refuse(column, message, text);
        }
        value
    }

    fn confidence(&mut self) -> Confidence {
        let text = self.required(columns::CONFIDENCE);
        match text.to_lowercase().as_str() {
            "primary" => return Confidence::Primary,
            "" | "secondary" => {}
            _ => self.refuse(columns::CONFIDENCE, "import-confidence", &text),
        }
        Confidence::Secondary
    }

    /// Only addresses of the web: anything else could run in the reader's browser.
    fn url(&mut self) -> Option<String> {
        let text = self.text(columns::URL);
        if text.is_empty() {
            return None;
        }
        if !is_web_address(&text) {
            self.refuse(columns::URL, "import-url", &text);
        }
        Some(text)
    }

    fn tags(&mut self, column: &'static str) -> Vec<Tag> {
        self.list(column, cell::list).iter().filter_map(|t| Tag::parse(t)).collect()
    }
}

/// Separated by semicolons, or by a comma and a space; a comma alone may be part of a name.
fn former_names(text: &str) -> Vec<String> {
    cell::list(&text.replace(", ", ";"))
}

/// Takes `(draft)`, `(Amendment)` and `(Corrigendum)` out of the kind: they are status and change.
fn kind(text: &str) -> (String, Option<Change>) {
    let mut change = None;
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, inside, after)) = bracket(rest) {
        kept.push_str(before);
        let mut parts: Vec<&str> = inside.split(',').map(str::trim).collect();
        parts.retain(|part| {
            let found = match part.to_lowercase().as_str() {
                "draft" => None,
                "amendment" => Some(Change::Amendment),
                "corrigendum" => Some(Change::Corrigendum),
                _ => return true,
            };
            change = found.or(change);
            false
        });
        if !parts.is_empty() {
            kept.push_str(&format!("({})", parts.join(", ")));
        }
        rest = after;
    }
    kept.push_str(rest);
    (kept.split_whitespace().collect::<Vec<_>>().join(" "), change)
}

fn bracket(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    Some((before, inside, after))
}

/// The roadmap does not say in which language a title is; Chinese shows itself, the rest is English.
fn language(title: &str) -> Lang {
    let is_han = |c: char| matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    if title.contains(is_han) { Lang::Zh } else { Lang::En }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_and_change_are_taken_out_of_the_kind() {
        for (text, expected, change) in [
            ("Recommendation", "Recommendation", None),
            ("Recommendation (draft)", "Recommendation", None),
            ("Recommendation (Amendment)", "Recommendation", Some(Change::Amendment)),
            ("Technical Report (Corrigendum)", "Technical Report", Some(Change::Corrigendum)),
            ("Technical Report (Rel-20, draft)", "Technical Report (Rel-20)", None),
            ("Official document (white paper)", "Official document (white paper)", None),
            ("Industry standard (YD/T)", "Industry standard (YD/T)", None),
            ("Broken (draft", "Broken (draft", None),
        ] {
            assert_eq!(kind(text), (expected.to_owned(), change), "{text}");
        }
    }

    #[test]
    fn former_names_are_separated_but_not_cut() {
        assert_eq!(former_names("Y.a; Y.b, Y.c"), ["Y.a", "Y.b", "Y.c"]);
        assert_eq!(former_names("DGS/QKD-0004_APPLINTF"), ["DGS/QKD-0004_APPLINTF"]);
    }

    #[test]
    fn chinese_titles_are_known_by_their_characters() {
        assert_eq!(language("量子密钥分发（QKD）系统 [subtitle]"), Lang::Zh);
        assert_eq!(language("Overview – part 1"), Lang::En);
    }
}

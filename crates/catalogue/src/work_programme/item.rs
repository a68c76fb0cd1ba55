//! One work item.

use super::CATALOGUE;
use super::columns::{self, Columns};
use csv::StringRecord;
use model::specification::{DateKind, Identifier, Link, Record, RelationKind, Source};
use model::{FieldError, Lang, Localized, Standing, Status, When};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether the item makes a new text or changes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Version {
    /// A new text.
    New,
    /// A revision.
    Revision,
}

/// One line of the work programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The name it has now: `XSTR.kdc_qkdn`.
    pub identifier: String,
    /// Names it had before: `TR.kdc_qkdn`.
    pub former_names: Vec<String>,
    /// The Recommendation that it revises or amends, where its name tells: `X.1250`.
    pub revises: Option<String>,
    /// `Q15/17`.
    pub question: String,
    /// Title in English, as given.
    pub title: String,
    /// When the study group plans to decide on it.
    pub timing: Option<When>,
    /// `SG17`.
    pub study_group: String,
    /// `2025-2028`.
    pub study_period: String,
    /// New or revision; `None` if the export does not say.
    pub version: Option<Version>,
    /// In the words of the export, without its date: `Under study`, `Determined`.
    pub stage: String,
    /// What that means; `None` for words that are not known.
    pub status: Option<Status>,
    /// When that status was reached.
    pub status_date: Option<When>,
}

impl Item {
    /// The item as a record of the catalogue, true of the day of the report.
    pub fn record(&self, as_of: Option<When>) -> Record {
        let identifier = format!("ITU-T {}", self.identifier);
        let title = Localized::one(Lang::En, self.title.clone(), Standing::Original);
        let dates = [(DateKind::Target, self.timing), (DateKind::Status, self.status_date)];
        let revised =
            self.revises.iter().map(|r| Link { kind: RelationKind::Updates, identifier: format!("ITU-T {r}") });
        Record {
            source: Source { catalogue: CATALOGUE.to_owned(), path: self.identifier.clone() },
            as_of,
            identifiers: vec![Identifier { text: identifier, scheme: "ITU".to_owned(), primary: true }],
            body: "ITU-T".to_owned(),
            group: self.study_group.clone(),
            kind: "work-item".to_owned(),
            titles: if self.title.is_empty() { Localized::default() } else { title },
            stage: self.stage.clone(),
            status: self.status,
            dates: dates.into_iter().filter_map(|(kind, when)| Some((kind, when?))).collect::<BTreeMap<_, _>>(),
            relations: revised.collect(),
            question: self.question.clone(),
            former_names: self.former_names.iter().map(|n| format!("ITU-T {n}")).collect(),
            ..Record::default()
        }
    }
}

pub(super) fn read(columns: &Columns, cells: &StringRecord) -> Result<Item, FieldError> {
    let given = columns.text(cells, columns::IDENTIFIER);
    let (identifier, former_names) = names(&given);
    if identifier.is_empty() {
        return Err(FieldError::new("identifier", "import-required", &given));
    }
    let timing = columns.text(cells, columns::TIMING);
    let timing = match timing.as_str() {
        "" | "-" | "N/A" | "TBD" => None,
        text => Some(when(text).ok_or_else(|| FieldError::new("timing", "import-date", text))?),
    };
    let (stage, status_date) = stage(&columns.text(cells, columns::STATUS));
    let status = status(&stage);
    Ok(Item {
        revises: revised(&identifier),
        identifier,
        former_names,
        question: columns.text(cells, columns::QUESTION),
        title: columns.text(cells, columns::TITLE),
        timing,
        study_group: group(&columns.text(cells, columns::GROUP)),
        study_period: columns.text(cells, columns::PERIOD),
        version: match columns.text(cells, columns::VERSION).to_lowercase().trim_end_matches('.') {
            "new" => Some(Version::New),
            "rev" | "revised" | "revision" => Some(Version::Revision),
            _ => None,
        },
        stage,
        status,
        status_date,
    })
}

/// `XSTR.kdc_qkdn (ex TR.kdc_qkdn)`: the name, and those it had.
fn names(text: &str) -> (String, Vec<String>) {
    let Some((name, rest)) = text.split_once('(') else { return (text.trim().to_owned(), Vec::new()) };
    let inside = rest.split(')').next().unwrap_or_default().trim();
    let words = ["formerly known as", "formerly", "previously", "former", "was", "ex-", "ex.", "ex"];
    let lower = inside.to_lowercase();
    let known = words.iter().find(|w| lower.starts_with(*w));
    match known.and_then(|w| inside.get(w.len()..)) {
        Some(former) => {
            let former = former.split([',', ';']).map(|n| n.trim_matches([':', ' '])).filter(|n| !n.is_empty());
            (name.trim().to_owned(), former.map(str::to_owned).collect())
        }
        // A bracket that belongs to the name.
        None => (text.trim().to_owned(), Vec::new()),
    }
}

/// `X.1250rev`, `X.510 Amd.1` and `X.509Amd.2` change texts that there are.
fn revised(identifier: &str) -> Option<String> {
    let end = ["rev", "Rev", "Amd", "Cor", "-rev"].iter().filter_map(|w| identifier.find(w)).min()?;
    let base = identifier[..end].trim_end_matches([' ', '-', '.', '(']).trim();
    let (series, number) = base.split_once('.')?;
    (series.len() <= 2 && number.starts_with(|c: char| c.is_ascii_digit())).then(|| base.to_owned())
}

/// `SG17: Security` is `SG17`.
fn group(text: &str) -> String {
    text.split(':').next().unwrap_or_default().trim().to_owned()
}

/// `Determined 2025-04-17`: the stage, and the day on which it was reached.
fn stage(text: &str) -> (String, Option<When>) {
    match text.rsplit_once(' ') {
        Some((stage, last)) => match last.trim_matches(['(', ')', '[', ']']).parse() {
            Ok(day) => (stage.trim().to_owned(), Some(day)),
            Err(_) => (text.to_owned(), None),
        },
        None => (text.to_owned(), None),
    }
}

fn status(stage: &str) -> Option<Status> {
    let stage = stage.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|w| stage.starts_with(w));
    if has(&["under study", "determined", "consented", "deferred", "pending", "lc", "aap", "tap", "in "]) {
        Some(Status::InProgress)
    } else if has(&["approved", "agreed", "published", "adopted"]) {
        Some(Status::Published)
    } else if has(&["deleted", "discontinued", "withdrawn", "not approved", "cancelled"]) {
        Some(Status::Withdrawn)
    } else {
        None
    }
}

/// `2025-12`, `2025-Q4`, `Q4 2025`, `4Q 2025`, `2025`.
fn when(text: &str) -> Option<When> {
    if let Ok(when) = text.parse() {
        return Some(when);
    }
    let (first, year) = text.split_once([' ', '/'])?;
    let quarter = first.trim_start_matches(['Q', 'q']).trim_end_matches(['Q', 'q']);
    format!("{year}-Q{quarter}").parse().ok()
}

//! Records in Relaton's YAML, of both generations of its schema, repaired on the way in.
//!
//! The older one (1.2) says `docid`, `link`, `docstatus`, `value`; the newer (1.5) `docidentifier`, `source`,
//! `status`, `at`. Files are not always true to the version they name, so every field is looked for under
//! both names. No fault of a file is fatal: each is repaired or left out, and counted ([`Repair`]).

mod dates;
mod group;
mod identifiers;
mod kind;
mod problem;
mod relations;
mod repair;
mod status;
mod texts;

pub use problem::Problem;
pub use repair::{Repair, Repairs};

use crate::yaml::{self, Node};
use model::When;
use model::specification::{Record, Source};
use std::borrow::Cow;

/// Counts up when records are read differently: what was read by an older reader is read again.
pub const READER_VERSION: i64 = 1;

/// Where the bytes stand, and of when they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The catalogue's short name.
    pub catalogue: &'a str,
    /// The file within it.
    pub path: &'a str,
    /// The day of which the catalogue is true, if anybody knows.
    pub as_of: Option<When>,
}

/// One file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// What it says.
    pub record: Record,
    /// What was wrong with it.
    pub repairs: Repairs,
}

/// Reads one file.
///
/// # Errors
/// Only if it is no YAML, none that we take, or names no document at all.
pub fn read(bytes: &[u8], place: Place<'_>) -> Result<Read, Problem> {
    if bytes.len() > yaml::MAX_BYTES {
        return Err(Problem::TooLarge);
    }
    let mut repairs = Repairs::default();
    let text = decode(bytes, &mut repairs);
    let tree = yaml::read(&text)?;
    let record = record(&tree, place, &mut repairs).ok_or(Problem::NoIdentifier)?;
    Ok(Read { record, repairs })
}

/// UTF-8, or what else it is likely to be.
fn decode<'a>(bytes: &'a [u8], repairs: &mut Repairs) -> Cow<'a, str> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).unwrap_or_else(|_| {
        repairs.note(Repair::Encoding);
        Cow::Owned(crate::text::windows_1252(bytes))
    })
}

fn record(tree: &Node<'_>, place: Place<'_>, repairs: &mut Repairs) -> Option<Record> {
    let identifiers = identifiers::read(tree, repairs)?;
    let body = identifiers::body(&identifiers[0].text, tree);
    let ext = tree.get("ext");
    let (url, text_url) = links(tree);
    let (stage, status) = status::read(tree, ext);
    let fetched = tree.get("fetched").text().parse().ok();
    let as_of = fetched.or(place.as_of);
    let mut record = Record {
        source: Source { catalogue: place.catalogue.to_owned(), path: place.path.to_owned() },
        as_of,
        schema: tree.first_of(&["schema_version", "schema-version"]).text().trim_start_matches('v').to_owned(),
        group: group::read(tree, ext, repairs),
        kind: kind::read(tree, ext),
        titles: texts::titles(tree, repairs),
        abstracts: texts::abstracts(tree, repairs),
        stage,
        status,
        dates: dates::read(tree, as_of, repairs),
        edition: tree.get("edition").first_of(&["content", "number"]).text().to_owned(),
        version: tree.get("version").list().first().map_or(String::new(), |v| v.get("draft").text().to_owned()),
        ics: texts::words(ext.first_of(&["ics"]).list().iter().chain(tree.get("ics").list()), "code", repairs),
        keywords: texts::words(tree.get("keyword").list().iter(), "content", repairs),
        url,
        text_url,
        relations: relations::read(tree, &body, &identifiers[0].text, repairs),
        project: project(tree, ext),
        release: identifiers::release(&identifiers[0].text),
        question: String::new(),
        former_names: Vec::new(),
        identifiers,
        body,
    };
    record.ics.sort();
    for (missing, repair) in [
        (record.dates.is_empty(), Repair::NoDate),
        (record.status.is_none(), Repair::NoStatus),
        (record.group.is_empty(), Repair::NoGroup),
    ] {
        if missing {
            repairs.note(repair);
        }
    }
    Some(record)
}

/// The body's page, and the text itself. Only addresses of the web are addresses.
fn links(tree: &Node<'_>) -> (Option<String>, Option<String>) {
    let links = tree.first_of(&["source", "link"]).list();
    let of = |kinds: &[&str]| {
        let link = links.iter().find(|l| kinds.contains(&l.get("type").text()))?;
        let url = link.get("content").text().trim();
        let is_web = url.starts_with("https://") || url.starts_with("http://");
        (is_web && url.len() < 2000 && !url.contains(char::is_whitespace)).then(|| url.to_owned())
    };
    (of(&["src"]), of(&["pdf", "doi"]))
}

fn project(tree: &Node<'_>, ext: &Node<'_>) -> String {
    let of = |node: &Node<'_>| {
        node.get("structuredidentifier")
            .list()
            .first()
            .map_or(String::new(), |s| s.get("project_number").text().to_owned())
    };
    let here = of(ext);
    if here.is_empty() { of(tree) } else { here }
}

#[cfg(test)]
mod tests;

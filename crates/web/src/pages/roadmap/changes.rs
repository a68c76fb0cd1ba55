//! `/{lang}/{group}/roadmap/changes`: what changed between two days, at the bodies and on this roadmap.

use super::{
    address::Addresses,
    dated::Dated,
    history::{self, Record},
    labels::Labels,
    parameters,
    titles::Title,
};
use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::{
    GroupView,
    roadmap::{self, Changes},
};
use askama::Template;
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use model::{Edition, Entry};

/// Kind of the event that adds an entry.
const ADDED: &str = "roadmap-entry-added";

/// One date of the form: what was typed, and what is wrong with it.
pub(super) struct Field {
    pub typed: String,
    pub date: Option<Date>,
}

impl Field {
    fn new(pairs: &[(String, String)], name: &str, otherwise: Date) -> Field {
        let typed = pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.trim().to_owned());
        match typed {
            // Only the form that the browser's own field writes, too.
            Some(typed) => Field { date: day(&typed), typed: typed.chars().take(40).collect() },
            None => Field { typed: otherwise.to_string(), date: Some(otherwise) },
        }
    }
}

fn day(typed: &str) -> Option<Date> {
    match typed.parse().ok()? {
        model::When::Day(date) => Some(date),
        _ => None,
    }
}

/// The two dates; the last twelve months unless the reader says otherwise.
pub(super) fn days(query: &str, today: Date) -> (Field, Field) {
    let pairs = parameters::pairs(query);
    let year_ago = today.saturating_sub(1.year());
    (Field::new(&pairs, "from", year_ago), Field::new(&pairs, "to", today))
}

/// An edition whose date lies between.
struct Published<'a> {
    href: String,
    identifier: &'a str,
    title: Title<'a>,
    date: Option<Dated>,
    status: model::Status,
    status_label: std::borrow::Cow<'static, str>,
}

/// What was recorded: an event, or the entries that were added on one day.
///
/// An import adds hundreds at once; what they held then is on their own pages and in the file.
enum Piece {
    One(Box<Record>),
    /// The day for machines and for people; identifiers and addresses.
    Added((String, String), Vec<(String, String)>),
}

/// What was found; none of it while a date cannot be read.
struct Found<'a> {
    period: String,
    published: Vec<Published<'a>>,
    /// How many events.
    events: usize,
    recorded: Vec<Piece>,
    csv: String,
}

#[derive(Template)]
#[template(path = "roadmap/changes.html")]
struct Page<'a> {
    frame: Frame<'a>,
    action: String,
    from: Field,
    to: Field,
    found: Option<Found<'a>>,
}

pub(super) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let at = Addresses::new(visit.lang, &view.group.slug);
    let (from, to) = days(&visit.query, visit.ctx.today());
    let changes = match (from.date, to.date) {
        (Some(from), Some(to)) => Some(roadmap::changes(&visit.ctx, &visit.site.app, &view, from, to).await?),
        _ => None,
    };
    let days = from.date.zip(to.date).map(|(a, b)| (a.min(b), a.max(b)));
    let found = changes.as_ref().zip(days).map(|(changes, days)| found(&visit, &view, &at, changes, days));
    let mut frame = visit.frame(Some(&view), Section::Roadmap).titled(visit.words.t("roadmap-changes")).below_section();
    if !visit.query.is_empty() {
        frame = frame.unlisted();
    }
    visit.page(&Page { frame, action: at.changes(None), from, to, found })
}

fn found<'a>(
    visit: &Visit,
    view: &'a GroupView,
    at: &Addresses,
    changes: &Changes<'a>,
    days: (Date, Date),
) -> Found<'a> {
    Found {
        period: visit.words.period(days.0, days.1),
        published: changes.published.iter().map(|(entry, edition)| published(visit, at, entry, edition)).collect(),
        events: changes.recorded.len(),
        recorded: recorded(visit, view, at, changes),
        csv: at.changes_csv(days),
    }
}

/// Newest first, as they come.
fn recorded(visit: &Visit, view: &GroupView, at: &Addresses, changes: &Changes<'_>) -> Vec<Piece> {
    let labels = Labels::new(view, visit.words);
    let mut pieces: Vec<Piece> = Vec::new();
    for (event, entry) in &changes.recorded {
        let link = entry.map(|e| (e.identifier.clone(), at.entry(&e.slug)));
        match link {
            Some(link) if event.kind == ADDED => {
                let day = TimeZone::UTC.to_datetime(event.at).date();
                match pieces.last_mut() {
                    Some(Piece::Added((other, _), links)) if *other == day.to_string() => links.push(link),
                    _ => pieces.push(Piece::Added((day.to_string(), visit.words.date(day)), vec![link])),
                }
            }
            entry => {
                let record = Record { entry, ..history::record(event, &labels, visit.words) };
                pieces.push(Piece::One(Box::new(record)));
            }
        }
    }
    pieces
}

fn published<'a>(visit: &Visit, at: &Addresses, entry: &'a Entry, edition: &'a Edition) -> Published<'a> {
    Published {
        href: at.entry(&entry.slug),
        identifier: &edition.identifier,
        title: Title::new(&edition.title, visit.lang),
        date: edition.date.map(|d| Dated::new(d, visit.words)),
        status: edition.status,
        status_label: visit.words.t(super::table::status_id(edition.status)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_was_typed_is_not_lost() {
        let today = date(2026, 11, 23);
        let (from, to) = days("from=2026-02-30&to=", today);
        assert_eq!((from.typed.as_str(), from.date), ("2026-02-30", None));
        assert_eq!(to.date, Some(today));
        assert_eq!(days("", today).0.date, Some(date(2025, 11, 23)));
        assert_eq!(days("from=2026", today).0.date, None);
    }
}

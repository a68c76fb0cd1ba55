//! What was published when, and what is planned for when.

use super::Listing;
use model::{Edition, Entry, Status, When};

/// Whether a date is past or a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Published on the date.
    Published,
    /// Withdrawn or superseded by now, but published on the date.
    Former,
    /// Draft last posted on the date.
    Posted,
    /// Planned for the date.
    Planned,
    /// Planned for a date that has passed.
    Overdue,
}

impl Mark {
    /// As in message ids and class names.
    pub fn slug(self) -> &'static str {
        match self {
            Mark::Published => "published",
            Mark::Former => "former",
            Mark::Posted => "posted",
            Mark::Planned => "planned",
            Mark::Overdue => "overdue",
        }
    }
}

/// One edition at one date.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'v> {
    /// The entry.
    pub entry: &'v Entry,
    /// Its edition.
    pub edition: &'v Edition,
    /// The date, as precise as it is known.
    pub when: When,
    /// What the date is of.
    pub mark: Mark,
}

/// The answer to a question, by date.
#[derive(Debug)]
pub struct Timeline<'v> {
    /// Earliest first.
    pub moments: Vec<Moment<'v>>,
    /// Entries none of whose editions has a date or target.
    pub undated: Vec<&'v Entry>,
}

/// Lays every edition of the entries of `listing` out by date; `today` decides what is overdue.
pub fn timeline<'v>(listing: &Listing<'v>, today: jiff::civil::Date) -> Timeline<'v> {
    let mut line = Timeline { moments: Vec::new(), undated: Vec::new() };
    for entry in &listing.entries {
        let before = line.moments.len();
        for edition in &entry.editions {
            if let Some(when) = edition.date {
                let mark = match edition.status {
                    Status::Published => Mark::Published,
                    Status::Withdrawn => Mark::Former,
                    Status::InProgress => Mark::Posted,
                };
                line.moments.push(Moment { entry, edition, when, mark });
            }
            if let (Some(when), Status::InProgress) = (edition.target, edition.status) {
                let mark = if when.last_day() < today { Mark::Overdue } else { Mark::Planned };
                line.moments.push(Moment { entry, edition, when, mark });
            }
        }
        if line.moments.len() == before {
            line.undated.push(entry);
        }
    }
    // Stable: within a date the order of the listing stays.
    line.moments.sort_by_key(|m| m.when);
    line
}

//! Meetings of a group: when by the clock of the place, where, with what agenda and deadlines.

use crate::{Group, Id, Lang, Localized};
use jiff::{civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// How one can take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attendance {
    /// At the place only.
    Physical,
    /// By remote participation only.
    Remote,
    /// Either way.
    Both,
}

impl Attendance {
    /// As in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Attendance::Physical => "physical",
            Attendance::Remote => "remote",
            Attendance::Both => "both",
        }
    }
}

/// A meeting, once it has a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Stays the same for the life of the meeting.
    pub id: Id<Meeting>,
    /// The group that meets.
    pub group: Id<Group>,
    /// Counts the group's meetings, from 1.
    pub number: i64,
    /// Start by the clock of `zone`.
    pub start: civil::DateTime,
    /// End by the clock of `zone`.
    pub end: civil::DateTime,
    /// IANA name: `Europe/Zurich`. Times are always shown with it.
    pub zone: String,
    /// City.
    pub place: Localized,
    /// How one can take part.
    pub attendance: Attendance,
    /// The meeting of another group at the same place and time, if any.
    pub collocated: Option<Collocated>,
    /// Languages in which it is held.
    pub languages: Vec<Lang>,
    /// Whether everybody has to register, remote participants included.
    pub registration_required: bool,
    /// What has to be done by when.
    pub deadlines: Vec<Deadline>,
    /// In order.
    pub agenda: Vec<AgendaItem>,
    /// The document that announced it.
    pub source: String,
}

impl Meeting {
    /// The zone, or UTC if the name is not in the time zone database of this build.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// Whether it is over at `now`.
    pub fn is_over(&self, now: jiff::Timestamp) -> bool {
        self.end.to_zoned(self.time_zone()).is_ok_and(|end| end.timestamp() < now)
    }
}

/// The meeting of another group beside which a meeting is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collocated {
    /// Acronym: `SG13`.
    pub with: String,
    /// First day.
    pub from: civil::Date,
    /// Last day.
    pub to: civil::Date,
}

/// A day by which something has to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// What: a message id suffix such as `contributions`; any body's own kinds may be added.
    pub kind: String,
    /// The last day, at the place of the meeting.
    pub date: civil::Date,
    /// In words.
    pub text: Localized,
}

/// One item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// As printed before it: `1`, `6.2`.
    pub number: String,
    /// Its title.
    pub text: Localized,
}

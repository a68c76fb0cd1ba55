//! Meetings: which there are, and one of them with its deadlines and agenda.

use crate::{
    errors::Failure,
    frame::{Frame, Section},
    text::languages,
    visit::{Reply, Visit},
};
use app::GroupView;
use askama::Template;
use jiff::{Timestamp, civil::Date};
use model::{Deadline, Meeting};

/// The meeting that is next, or the one that was last.
pub(crate) struct Coming<'a> {
    pub(crate) next: Option<&'a Meeting>,
    pub(crate) last: Option<&'a Meeting>,
}

impl<'a> Coming<'a> {
    pub(crate) fn of(view: &'a GroupView, visit: &Visit) -> Coming<'a> {
        Coming { next: view.next_meeting(visit.ctx.now), last: view.last_meeting(visit.ctx.now) }
    }

    /// The one that a reader is told about.
    pub(crate) fn either(&self) -> Option<&'a Meeting> {
        self.next.or(self.last)
    }
}

/// A deadline and whether it has passed, by the calendar of the place of the meeting.
pub(crate) struct Due<'a> {
    pub(crate) deadline: &'a Deadline,
    pub(crate) passed: bool,
}

/// The deadlines of a meeting, the first first.
pub(crate) fn deadlines(meeting: &Meeting, now: Timestamp) -> Vec<Due<'_>> {
    let today: Date = now.to_zoned(meeting.time_zone()).date();
    let mut due: Vec<Due<'_>> =
        meeting.deadlines.iter().map(|deadline| Due { deadline, passed: deadline.date < today }).collect();
    due.sort_by_key(|d| d.deadline.date);
    due
}

#[derive(Template)]
#[template(path = "meetings.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    coming: Vec<&'a Meeting>,
    held: Vec<&'a Meeting>,
}

/// `/{lang}/{group}/meetings`
pub(crate) async fn list(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let (mut held, mut coming): (Vec<_>, Vec<_>) = view.meetings.iter().partition(|m| m.is_over(visit.ctx.now));
    held.sort_by_key(|m| std::cmp::Reverse(m.start));
    coming.sort_by_key(|m| m.start);
    visit.page(&ListPage { frame: visit.frame(Some(&view), Section::Meetings), coming, held })
}

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage<'a> {
    frame: Frame<'a>,
    meeting: &'a Meeting,
    over: bool,
    times: Times,
    languages: String,
    deadlines: Vec<Due<'a>>,
}

/// Start and end by two clocks: that of the place, and universal time.
struct Times {
    local: String,
    universal: String,
    /// For machines.
    start: String,
}

/// `/{lang}/{group}/meetings/{number}`
pub(crate) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    // As it is written in our links: `01` and `+1` are no other addresses of the same page.
    let number = visit.param("number");
    let meeting = view.meetings.iter().find(|m| m.number.to_string() == number).ok_or(Failure::NotFound)?;
    let mut frame = visit.frame(Some(&view), Section::Meetings).below_section();
    frame.title = title(&frame, meeting);
    visit.page(&MeetingPage {
        over: meeting.is_over(visit.ctx.now),
        times: times(&frame, meeting)?,
        languages: languages(&frame, &meeting.languages),
        deadlines: deadlines(meeting, visit.ctx.now),
        meeting,
        frame,
    })
}

fn title(frame: &Frame<'_>, meeting: &Meeting) -> String {
    let (number, date) = (meeting.number.to_string(), frame.date(meeting.start.date()));
    let args =
        [("number", (&number).into()), ("place", meeting.place.text(frame.lang).into()), ("date", (&date).into())];
    frame.ta("meetings-title", &args)
}

fn times(frame: &Frame<'_>, meeting: &Meeting) -> Result<Times, Failure> {
    let zone = meeting.time_zone();
    let at = |time: jiff::civil::DateTime| time.to_zoned(zone.clone()).map_err(|e| Failure::Bug(e.to_string()));
    let (start, end) = (at(meeting.start)?, at(meeting.end)?);
    let clock = |z: &jiff::Zoned| frame.time(z.time());
    let universal = |z: &jiff::Zoned| frame.time(z.with_time_zone(jiff::tz::TimeZone::UTC).time());
    let (from, to, offset) = (clock(&start), clock(&end), offset(start.offset().seconds()));
    let local = [
        ("from", (&from).into()),
        ("to", (&to).into()),
        ("zone", meeting.zone.as_str().into()),
        ("offset", (&offset).into()),
    ];
    Ok(Times {
        local: frame.ta("meetings-time-in-zone", &local),
        universal: frame.with2("meetings-time-utc", &("from", universal(&start)), &("to", universal(&end))),
        start: start.strftime("%Y-%m-%dT%H:%M%:z").to_string(),
    })
}

/// `+1`, `+5:30`, `−3`; nothing for universal time itself.
fn offset(seconds: i32) -> String {
    let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
    match (minutes / 60, minutes % 60) {
        (0, 0) => String::new(),
        (hours, 0) => format!("{sign}{hours}"),
        (hours, rest) => format!("{sign}{hours}:{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn offsets_are_written_as_people_do() {
        for (seconds, expected) in [(0, ""), (3600, "+1"), (-10_800, "−3"), (19_800, "+5:30")] {
            assert_eq!(offset(seconds), expected);
        }
    }
}

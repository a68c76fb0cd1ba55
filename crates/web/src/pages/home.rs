//! Home page of a group: what it is for, who leads it, when it meets, and where the work stands.

use super::{
    figures::Figures,
    meetings::{Coming, Due, deadlines},
    roadmap::map,
};
use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::{GroupView, roadmap::Hidden};
use askama::Template;
use jiff::civil::Date;
use model::{Edition, Entry, Meeting, Role, RoleKind, Status, When};

/// Lines in each of the lists: what fits beside each other on a screen.
const LINES: usize = 6;

#[derive(Template)]
#[template(path = "home.html")]
struct Page<'a> {
    frame: Frame<'a>,
    view: &'a GroupView,
    figures: Figures,
    map: String,
    leadership: Vec<&'a Role>,
    coming: Coming<'a>,
    /// Of the meeting that comes, or of the last one.
    deadlines: Vec<Due<'a>>,
    newest: Vec<Line<'a>>,
    planned: Vec<Line<'a>>,
    /// Work items that should have come by now.
    overdue: usize,
}

/// An edition at a date.
struct Line<'a> {
    when: When,
    entry: &'a Entry,
    edition: &'a Edition,
}

impl Page<'_> {
    fn last_meeting(&self, meeting: &Meeting) -> String {
        let (number, date) = (meeting.number.to_string(), self.frame.date(meeting.start.date()));
        let place = meeting.place.text(self.frame.lang);
        let args = [("number", (&number).into()), ("place", place.into()), ("date", (&date).into())];
        self.frame.ta("home-last-meeting", &args)
    }
}

/// `/{lang}/{group}`
pub(crate) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let coming = Coming::of(&view, &visit);
    let (planned, overdue) = planned(&view, visit.ctx.today());
    visit.page(&Page {
        frame: visit.frame(Some(&view), Section::Home),
        figures: Figures::of(&view),
        map: map::small(&view, visit.words),
        leadership: view.roles.iter().filter(|r| matches!(r.kind, RoleKind::Chair | RoleKind::ViceChair)).collect(),
        deadlines: coming.either().map(|m| deadlines(m, visit.ctx.now)).unwrap_or_default(),
        newest: newest(&view, visit.ctx.today()),
        planned,
        overdue,
        coming,
        view: &view,
    })
}

/// Editions of the entries that the roadmap shows at first.
fn editions(view: &GroupView) -> impl Iterator<Item = (&Entry, &Edition)> {
    view.entries.iter().filter(|e| Hidden::of(e).is_none()).flat_map(|e| e.editions.iter().map(move |d| (e, d)))
}

/// What was published last, the newest first.
fn newest(view: &GroupView, today: Date) -> Vec<Line<'_>> {
    let published = editions(view).filter(|(_, d)| d.status == Status::Published);
    let dated = published.filter_map(|(entry, edition)| Some(Line { when: edition.date?, entry, edition }));
    let mut lines: Vec<Line<'_>> = dated.filter(|l| l.when.first_day() <= today).collect();
    lines.sort_by(|a, b| b.when.cmp(&a.when).then_with(|| a.edition.identifier.cmp(&b.edition.identifier)));
    lines.truncate(LINES);
    lines
}

/// What is planned, the soonest first, and how many work items should have come by now.
fn planned(view: &GroupView, today: Date) -> (Vec<Line<'_>>, usize) {
    let drafts = editions(view).filter(|(_, d)| d.status == Status::InProgress);
    let aimed = drafts.filter_map(|(entry, edition)| Some(Line { when: edition.target?, entry, edition }));
    let (mut lines, late): (Vec<Line<'_>>, Vec<Line<'_>>) = aimed.partition(|l| l.when.last_day() >= today);
    lines.sort_by(|a, b| a.when.cmp(&b.when).then_with(|| a.edition.identifier.cmp(&b.edition.identifier)));
    lines.truncate(LINES);
    (lines, late.len())
}

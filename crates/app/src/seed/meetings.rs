//! Reads `meeting-1.toml`, and any file like it: a meeting with its deadlines and agenda.

use super::{parse, texts::Texts};
use crate::Ctx;
use jiff::civil::{Date, DateTime};
use model::{AgendaItem, Attendance, Collocated, Deadline, Group, Id, Lang, Meeting, Standing};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    number: i64,
    start: DateTime,
    end: DateTime,
    zone: String,
    place: Texts,
    attendance: Attendance,
    collocated: Option<Collocated>,
    languages: Vec<Lang>,
    registration_required: bool,
    deadlines: Vec<DeadlineRecord>,
    agenda: Vec<Item>,
    source: String,
}

#[derive(Deserialize)]
struct DeadlineRecord {
    kind: String,
    date: Date,
    #[serde(flatten)]
    text: Texts,
}

#[derive(Deserialize)]
struct Item {
    number: String,
    #[serde(flatten)]
    text: Texts,
}

pub(super) fn read(ctx: &Ctx, toml: &str, group: Id<Group>) -> Meeting {
    let file: File = parse(toml);
    let deadline =
        |d: DeadlineRecord| Deadline { kind: d.kind, date: d.date, text: d.text.localized(Standing::Summary) };
    let item = |i: Item| AgendaItem { number: i.number, text: i.text.localized(Standing::Translation) };
    Meeting {
        id: ctx.id(),
        group,
        number: file.number,
        start: file.start,
        end: file.end,
        zone: file.zone,
        place: file.place.localized(Standing::Translation),
        attendance: file.attendance,
        collocated: file.collocated,
        languages: file.languages,
        registration_required: file.registration_required,
        deadlines: file.deadlines.into_iter().map(deadline).collect(),
        agenda: file.agenda.into_iter().map(item).collect(),
        source: file.source,
    }
}

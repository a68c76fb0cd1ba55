//! Reads `meeting-1.toml`, and any file like it: a meeting with its deadlines and agenda.

use super::{
    fields::{Line, Zone, list, placed_list},
    reader::Reader,
    texts::{Texts, with_texts},
};
use crate::Ctx;
use jiff::civil::{Date, DateTime};
use model::{AgendaItem, Attendance, Collocated, Deadline, Group, Id, Lang, Meeting, Standing};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    number: Spanned<i64>,
    start: DateTime,
    end: Spanned<DateTime>,
    zone: Zone,
    place: Spanned<Texts>,
    attendance: Attendance,
    collocated: Option<Spanned<CollocatedRecord>>,
    #[serde(deserialize_with = "placed_list")]
    languages: Spanned<Vec<Lang>>,
    registration_required: bool,
    #[serde(default, deserialize_with = "list")]
    deadlines: Vec<Spanned<DeadlineRecord>>,
    #[serde(default, deserialize_with = "list")]
    agenda: Vec<Spanned<Item>>,
    source: Line,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CollocatedRecord {
    with: Line,
    from: Date,
    to: Date,
}

with_texts! {
    DeadlineRecord { kind: Line, date: Date }
}

with_texts! {
    Item { number: Line }
}

/// Adds the meeting of this file to those of the other files.
pub(super) fn read(ctx: &Ctx, reader: &mut Reader<'_>, group: Id<Group>, meetings: &mut Vec<Meeting>) {
    let Some(file) = reader.toml::<File>() else { return };
    check(reader, &file, meetings);
    meetings.push(meeting(ctx, reader, group, file));
}

fn check(reader: &mut Reader<'_>, file: &File, others: &[Meeting]) {
    let number = *file.number.get_ref();
    if number < 1 {
        reader.refuse(file.number.span(), "meetings are numbered from 1; give the number of this one");
    }
    if others.iter().any(|other| other.number == number) {
        let sentence = format!("another file has a meeting number {number} too; correct the number in one of them");
        reader.refuse(file.number.span(), sentence);
    }
    if *file.end.get_ref() <= file.start {
        reader.refuse(file.end.span(), "the meeting ends before it has begun; correct its start or end");
    }
    if let Some(beside) = file.collocated.as_ref().filter(|c| c.get_ref().to < c.get_ref().from) {
        reader.refuse(beside.span(), "`to` lies before `from`; correct one of them");
    }
    if file.languages.get_ref().is_empty() {
        reader.refuse(file.languages.span(), "no language is named; name at least one, such as [\"en\"]");
    }
}

fn meeting(ctx: &Ctx, reader: &mut Reader<'_>, group: Id<Group>, file: File) -> Meeting {
    Meeting {
        id: ctx.id(),
        group,
        number: file.number.into_inner(),
        start: file.start,
        end: file.end.into_inner(),
        zone: file.zone.0,
        place: reader.take(file.place.span(), file.place.get_ref().localized(Standing::Translation)),
        attendance: file.attendance,
        collocated: file.collocated.map(|c| {
            let c = c.into_inner();
            Collocated { with: c.with.0, from: c.from, to: c.to }
        }),
        languages: file.languages.into_inner(),
        registration_required: file.registration_required,
        deadlines: file.deadlines.into_iter().map(|d| deadline(reader, d)).collect(),
        agenda: file.agenda.into_iter().map(|i| item(reader, i)).collect(),
        source: file.source.0,
    }
}

fn deadline(reader: &mut Reader<'_>, record: Spanned<DeadlineRecord>) -> Deadline {
    let text = reader.take(record.span(), record.get_ref().localized(Standing::Summary));
    let record = record.into_inner();
    Deadline { kind: record.kind.0, date: record.date, text }
}

fn item(reader: &mut Reader<'_>, record: Spanned<Item>) -> AgendaItem {
    let text = reader.take(record.span(), record.get_ref().localized(Standing::Translation));
    AgendaItem { number: record.into_inner().number.0, text }
}

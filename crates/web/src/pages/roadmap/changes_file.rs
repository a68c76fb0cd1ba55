//! `/{lang}/{group}/roadmap/changes/csv`: what changed between two days, as a table.

use super::{changes, export, labels::Labels, table::status_id};
use crate::{
    errors::Failure,
    visit::{Reply, Visit},
};
use app::{
    GroupView,
    roadmap::{self, Changes},
};
use i18n::Words;
use model::{FieldError, event::Event};

pub(super) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let (from, to) = changes::days(&visit.query, visit.ctx.today());
    let wrong = |field, typed: &str| Failure::Invalid(vec![FieldError::new(field, "roadmap-changes-bad-date", typed)]);
    let first = from.date.ok_or_else(|| wrong("from", &from.typed))?;
    let last = to.date.ok_or_else(|| wrong("to", &to.typed))?;
    let changes = roadmap::changes(&visit.ctx, &visit.site.app, &view, first, last).await?;
    let name = export::file_name(&view.group.slug, "roadmap-changes", visit.ctx.today(), "csv");
    let bytes = table(&view, &changes, visit.words).into_bytes();
    Ok(export::attachment(bytes, "text/csv; charset=utf-8; header=present", &name))
}

/// One line for each edition, and for each field that an event changed. Headings are for machines.
fn table(view: &GroupView, changes: &Changes<'_>, words: &'static Words) -> String {
    let mut out = String::from("date,part,identifier,what,field,before,after\r\n");
    for (_, edition) in &changes.published {
        let date = edition.date.map(|d| d.to_string()).unwrap_or_default();
        let title = edition.title.text(words.lang());
        let status = words.t(status_id(edition.status));
        line(&mut out, [&date, "published", &edition.identifier, &status, "title", "", title]);
    }
    let labels = Labels::new(view, words);
    for (event, entry) in &changes.recorded {
        let identifier = entry.map_or("", |e| e.identifier.as_str());
        recorded(&mut out, event, identifier, &labels, words);
    }
    out
}

fn recorded(out: &mut String, event: &Event, identifier: &str, labels: &Labels<'_>, words: &Words) {
    let record = super::history::record(event, labels, words);
    let mut add = |field: &str, before: &str, after: &str| {
        line(out, [&record.machine, "recorded", identifier, &record.what, field, before, after]);
    };
    if record.differences.is_empty() {
        add("", "", "");
    }
    for d in &record.differences {
        add(&d.field, d.before.as_deref().unwrap_or_default(), d.after.as_deref().unwrap_or_default());
    }
}

/// RFC 4180. A cell that a spreadsheet program would take for a formula gets an apostrophe before it.
fn line(out: &mut String, cells: [&str; 7]) {
    for (i, cell) in cells.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        if cell.contains([',', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(guard);
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(guard);
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_are_quoted_and_no_formula() {
        let mut out = String::new();
        super::line(&mut out, ["a", "b,c", "say \"x\"", "=1+1", "", "d\ne", "-"]);
        assert_eq!(out, "a,\"b,c\",\"say \"\"x\"\"\",'=1+1,,\"d\ne\",'-\r\n");
    }
}

//! The lines before the table: what was asked for, and when.

use super::WorkProgramme;
use jiff::civil::Date;
use model::When;

/// A programme without items yet.
pub(super) fn read(text: &str, header_line: usize, delimiter: u8) -> WorkProgramme {
    let mut programme = WorkProgramme::default();
    for line in text.lines().take(header_line) {
        let mut cells = line.split(char::from(delimiter)).map(|c| c.trim().trim_matches('"').trim());
        let name = cells.next().unwrap_or_default().trim_end_matches(':').trim().to_lowercase();
        let value = cells.find(|c| !c.is_empty()).unwrap_or_default();
        match name.as_str() {
            "report generated on" | "generated on" | "report date" => programme.report_date = day(value),
            "study group" if !value.eq_ignore_ascii_case("any") => value.clone_into(&mut programme.study_group),
            _ => {
                if let Some((count, _)) = name.split_once(" work item") {
                    programme.promised = count.trim().parse().ok();
                }
            }
        }
    }
    programme
}

/// `11/Nov/2025 11:02:10 AM`, `11-Nov-2025`, `2025-11-11`.
fn day(text: &str) -> Option<When> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let first = text.split([' ', 'T']).next()?;
    if let Ok(when) = first.parse() {
        return Some(when);
    }
    let mut parts = first.split(['/', '-', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?.to_lowercase(), parts.next()?);
    let number = MONTHS.iter().position(|m| month.starts_with(m))?;
    // A month in digits could be a day: such a date is not guessed.
    let date = Date::new(year.parse().ok()?, i8::try_from(number + 1).ok()?, day.parse().ok()?).ok()?;
    Some(When::Day(date))
}

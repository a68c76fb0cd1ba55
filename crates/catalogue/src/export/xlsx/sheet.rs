//! One sheet: headings that stay in view, a filter on each, cells with their kinds.

use model::When;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

/// What stands in a cell.
pub(super) enum Cell {
    /// Text, never taken for a formula.
    Text(String),
    /// A date cell where the day is known, otherwise the text of month, quarter or year.
    Date(Option<When>),
    /// An address to click on.
    Link(Option<String>),
}

impl Cell {
    pub(super) fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    pub(super) fn list<T: ToString>(items: &[T]) -> Cell {
        Cell::Text(items.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }
}

/// A table with its name.
pub(super) struct Sheet<'a> {
    name: &'a str,
    columns: Vec<(&'a str, f64)>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell holds 32,767 UTF-16 units; a character is two of them at most.
const LONGEST_TEXT: usize = 16_000;

impl<'a> Sheet<'a> {
    pub(super) fn new(name: &'a str, columns: Vec<(&'a str, f64)>) -> Sheet<'a> {
        Sheet { name, columns, rows: Vec::new() }
    }

    pub(super) fn write(self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        sheet.set_name(self.name)?;
        sheet.set_freeze_panes(1, 0)?;
        let mut last_column = 0;
        for (column, (text, width)) in (0u16..).zip(&self.columns) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, *text, &heading)?;
            last_column = column;
        }
        let mut last_row = 0;
        for (row, cells) in (1u32..).zip(&self.rows) {
            for (column, cell) in (0u16..).zip(cells) {
                write(sheet, row, column, cell)?;
            }
            last_row = row;
        }
        sheet.autofilter(0, 0, last_row, last_column)?;
        Ok(())
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => write_text(sheet, row, column, text),
        Cell::Date(None) | Cell::Link(None) => Ok(()),
        Cell::Date(Some(when)) => match day(*when) {
            Some(day) => {
                let format = Format::new().set_num_format("yyyy-mm-dd");
                sheet.write_datetime_with_format(row, column, &day, &format).map(|_| ())
            }
            None => write_text(sheet, row, column, &when.to_string()),
        },
        // An address that is too long for a link, or of a kind that cannot be one, is still text.
        Cell::Link(Some(url)) => match sheet.write_url(row, column, url.as_str()) {
            Ok(_) => Ok(()),
            Err(_) => write_text(sheet, row, column, url),
        },
    }
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    sheet.write_string(row, column, text).map(|_| ())
}

/// Such programs count days from 1900 on.
fn day(when: When) -> Option<ExcelDateTime> {
    let When::Day(date) = when else { return None };
    let (year, month, day) =
        (u16::try_from(date.year()).ok()?, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

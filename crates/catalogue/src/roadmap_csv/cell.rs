//! One cell: its text cleaned on the way in, and guarded on the way out.

use std::borrow::Cow;

/// A spreadsheet program takes a cell that begins with one of these for a formula and runs it.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Text for a cell that no spreadsheet program takes for a formula.
///
/// An apostrophe goes before it, which such programs do not show. [`text`] takes one off again, and
/// a text that begins with an apostrophe and then a formula sign gets another, so that nothing is
/// lost on the way out and in.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell: trimmed, line ends inside it as spaces, without the guard.
pub(super) fn text(cell: &str) -> String {
    let flat = cell.replace(['\n', '\r', '\t'], " ");
    let flat = flat.trim();
    let plain = match flat.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => flat,
    };
    plain.to_owned()
}

/// The parts of a list in a cell; blank ones do not count.
pub(super) fn list(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

fn is_formula(text: &str) -> bool {
    text.starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guarded_cell_reads_as_it_was() {
        for plain in ["=1+1", "-", "@x", "'=1", "''+x", "'quoted'", "plain", "", "Y.3800 - x"] {
            let written = guarded(plain);
            assert!(!is_formula(&written), "{plain}");
            assert_eq!(text(&written), plain);
        }
    }
}

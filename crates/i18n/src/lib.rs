//! Words, dates, sort order and direction in the six languages.
//!
//! Every text that a person reads comes from a message here, so that nothing exists in one language
//! only. Messages are written in [Fluent](https://projectfluent.org), one folder for each language and
//! one file for each area of the product, and are part of the program.
//!
//! ```
//! use i18n::words;
//! use model::Lang;
//!
//! assert_eq!(words(Lang::Fr).t("status-published"), "Publié");
//! assert_eq!(words(Lang::Ru).date(jiff::civil::date(2023, 3, 22)), "22 марта 2023\u{a0}г.");
//! ```
//!
//! Dates and numbers use Latin digits in every language, Arabic included: that is how the Arabic pages
//! of ITU write them, and document numbers and identifiers beside them stay recognizable. Month names
//! and date patterns are messages too. ICU's date formatter was tried for size: it has no quarters and
//! no periods outside its unstable part and brings eight crates, for tables of twelve months.

#![warn(missing_docs)]

mod arg;
mod bidi;
mod build;
mod dates;
mod lists;
mod negotiate;
mod number;
mod order;
mod resources;
mod variables;
mod words;

pub use arg::Arg;
pub use negotiate::negotiate;
pub use resources::{File, files};
pub use words::Words;

use model::Lang;
use std::sync::OnceLock;

/// The words of one language; built when first asked for, then kept for the life of the program.
pub fn words(lang: Lang) -> &'static Words {
    static BUILT: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    BUILT[lang as usize].get_or_init(|| build::build(lang, files(lang)))
}

/// What is shown in place of a message that does not exist or lacks an argument.
///
/// Conspicuous on a page and easy to search for: the test that renders every page looks for it.
fn mark(id: &str) -> String {
    format!("⟦{id}⟧")
}

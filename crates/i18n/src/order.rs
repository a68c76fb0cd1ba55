//! Sort order: the collation of the Unicode consortium for each language.

use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_locale_core::Locale;
use model::Lang;

/// The collator of a language, with numbers in text compared as numbers.
pub(crate) fn collator(lang: Lang) -> CollatorBorrowed<'static> {
    let locale: Locale = lang.code().parse().expect("the codes of our languages are well formed");
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).expect("collation data is part of the program")
}

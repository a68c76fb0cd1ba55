//! Titles say in which language they are, where that is not the language of the page.

use model::{Lang, Localized};

/// A title and the `lang` attribute it needs, if any.
pub(crate) struct Title<'a> {
    pub text: &'a str,
    pub lang: Option<&'static str>,
}

impl<'a> Title<'a> {
    pub(crate) fn new(title: &'a Localized, reader: Lang) -> Title<'a> {
        let best = title.best(reader);
        Title {
            text: best.map_or("", |v| v.text.as_str()),
            lang: best.map(|v| v.lang).filter(|l| *l != reader).map(Lang::code),
        }
    }
}

//! A text in all six languages, as the seed files write it.

use model::{Lang, Localized, Standing, Version};
use serde::Deserialize;

/// One text per language, none left out; which ones are more than the file's default is listed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Texts {
    /// Languages in which the responsible body has issued the text.
    #[serde(default)]
    official: Vec<Lang>,
    /// Languages in which the text is as its author, or the body it names, writes it.
    #[serde(default)]
    original: Vec<Lang>,
    ar: String,
    en: String,
    es: String,
    fr: String,
    ru: String,
    zh: String,
}

impl Texts {
    /// The text, with `other` as the standing of the languages that are not listed.
    pub(super) fn localized(self, other: Standing) -> Localized {
        let mut out = Localized::default();
        for lang in Lang::ALL {
            let standing = if self.official.contains(&lang) {
                Standing::Official
            } else if self.original.contains(&lang) {
                Standing::Original
            } else {
                other
            };
            out.set(Version { lang, text: self.text(lang).trim().to_owned(), standing });
        }
        out
    }

    fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::En => &self.en,
            Lang::Es => &self.es,
            Lang::Fr => &self.fr,
            Lang::Ru => &self.ru,
            Lang::Zh => &self.zh,
        }
    }
}

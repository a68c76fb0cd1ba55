//! A text in some of the six languages, as the files write it: one line for each language.

use super::fields::Prose;
use model::{Lang, Localized, Standing, Version};

/// A table of the file that holds a text beside its other fields, or nothing but a text.
///
/// A macro and not a field of its own, because TOML shows such tables without a level between, and serde cannot
/// both flatten them and refuse unknown fields or say in which line something is wrong.
macro_rules! with_texts {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* }) => {
        $(#[$doc])*
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $(pub(super) $field: $type,)*
            /// Languages in which the responsible body has issued the text.
            #[serde(default)]
            official: Vec<model::Lang>,
            /// Languages in which the text is as its author, or the body it names, writes it.
            #[serde(default)]
            original: Vec<model::Lang>,
            ar: Option<crate::groups::files::fields::Prose>,
            en: Option<crate::groups::files::fields::Prose>,
            es: Option<crate::groups::files::fields::Prose>,
            fr: Option<crate::groups::files::fields::Prose>,
            ru: Option<crate::groups::files::fields::Prose>,
            zh: Option<crate::groups::files::fields::Prose>,
        }

        impl $name {
            /// The text, with `other` as the standing of the languages that are not listed.
            pub(super) fn localized(&self, other: model::Standing) -> Result<model::Localized, String> {
                let texts = [&self.ar, &self.en, &self.es, &self.fr, &self.ru, &self.zh];
                crate::groups::files::texts::gather(&self.official, &self.original, texts, other)
            }
        }
    };
}
pub(super) use with_texts;

with_texts! {
    /// A text with nothing beside it.
    Texts {}
}

/// One text out of its versions, which are in the order of [`Lang::ALL`].
pub(super) fn gather(
    official: &[Lang],
    original: &[Lang],
    texts: [&Option<Prose>; Lang::ALL.len()],
    other: Standing,
) -> Result<Localized, String> {
    let mut out = Localized::default();
    for (lang, text) in Lang::ALL.into_iter().zip(texts) {
        let standing = if official.contains(&lang) {
            Standing::Official
        } else if original.contains(&lang) {
            Standing::Original
        } else {
            other
        };
        match text {
            Some(text) => out.set(Version { lang, text: text.0.clone(), standing }),
            None if standing != other => {
                return Err(
                    format!("`{lang}` is listed as {standing:?}, but no text in it is given; add it").to_lowercase()
                );
            }
            None => {}
        }
    }
    if out.is_empty() {
        return Err(
            "there is no text in any language here; give one in at least one of ar, en, es, fr, ru, zh".to_owned()
        );
    }
    Ok(out)
}

//! Text in several languages, each with its standing: which one is official is never guessed.

use crate::Lang;
use serde::{Deserialize, Serialize};

/// What a text in one language may be relied on for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Issued by the body responsible: shown verbatim, and it wins over all others.
    Official,
    /// As its author wrote it; nobody has issued it officially.
    Original,
    /// Rendered from another language by somebody without authority to issue it.
    Translation,
    /// The facts in words of our own; not the text itself.
    Summary,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Language of `text`.
    pub lang: Lang,
    /// Plain text where the field is a name or a title, or the version official; else CommonMark.
    pub text: String,
    /// What the text may be relied on for.
    pub standing: Standing,
}

/// A text in one or several languages; at most one [`Version`] per language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localized {
    versions: Vec<Version>,
}

impl Localized {
    /// A text that exists in one language.
    pub fn one(lang: Lang, text: impl Into<String>, standing: Standing) -> Localized {
        Localized { versions: vec![Version { lang, text: text.into(), standing }] }
    }

    /// Adds the version, or puts it in the place of the one in the same language.
    pub fn set(&mut self, version: Version) {
        match self.versions.iter_mut().find(|v| v.lang == version.lang) {
            Some(old) => *old = version,
            None => self.versions.push(version),
        }
    }

    /// Every version, in the order in which they were added.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Whether there is no version at all.
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    /// The version in this language, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&Version> {
        self.versions.iter().find(|v| v.lang == lang)
    }

    /// What a reader of `lang` is shown: their language, else English, else the first there is.
    pub fn best(&self, lang: Lang) -> Option<&Version> {
        self.get(lang).or_else(|| self.get(Lang::En)).or_else(|| self.versions.first())
    }

    /// The text of [`best`](Self::best), or nothing.
    pub fn text(&self, lang: Lang) -> &str {
        self.best(lang).map_or("", |v| v.text.as_str())
    }
}

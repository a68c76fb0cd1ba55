//! Texts with a language and a standing, as templates show them.

use crate::{frame::Frame, markdown};
use i18n::{Arg, Words};
use model::{FieldError, Lang, Localized, Standing, Version};

/// The version of a text that a reader is shown, and how to mark it.
///
/// In a template: `{% let name = frame.shown(view.group.names) %}<b{{ name.attributes()|safe }}>{{ name.text }}</b>`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown<'t> {
    /// Empty if there is no version at all.
    pub(crate) text: &'t str,
    /// Set if the text is not in the reader's language.
    pub(crate) foreign: Option<Lang>,
    /// `None` if there is no version at all.
    pub(crate) standing: Option<Standing>,
}

impl<'t> Shown<'t> {
    /// No version at all.
    pub(crate) const NOTHING: Shown<'static> = Shown { text: "", foreign: None, standing: None };

    pub(crate) fn of(text: &'t Localized, lang: Lang) -> Shown<'t> {
        match text.best(lang) {
            Some(v) => Shown { text: &v.text, foreign: (v.lang != lang).then_some(v.lang), standing: Some(v.standing) },
            None => Shown::NOTHING,
        }
    }

    pub(crate) fn of_version(version: &'t Version, lang: Lang) -> Shown<'t> {
        let foreign = (version.lang != lang).then_some(version.lang);
        Shown { text: &version.text, foreign, standing: Some(version.standing) }
    }

    /// ` lang="ru" dir="ltr"` where the language is not that of the page, else nothing.
    pub(crate) fn attributes(&self) -> String {
        self.foreign.map_or_else(String::new, |l| format!(" lang=\"{l}\" dir=\"{}\"", l.direction()))
    }

    /// Suffix of the message id `standing-` where the reader has to be told.
    pub(crate) fn mark(&self) -> Option<&'static str> {
        match self.standing? {
            Standing::Official | Standing::Original => None,
            Standing::Translation => Some("translation"),
            Standing::Summary => Some("summary"),
        }
    }

    pub(crate) fn is_official(&self) -> bool {
        self.standing == Some(Standing::Official)
    }

    /// The text as CommonMark; an official one verbatim, since nobody may change what it says or how.
    pub(crate) fn html(&self) -> String {
        if self.is_official() { markdown::verbatim(self.text) } else { markdown::markdown(self.text) }
    }
}

/// Errors of input, each as the field's name and a sentence.
pub(crate) fn sentences(words: &Words, fields: &[FieldError]) -> Vec<(String, String)> {
    let name = |f: &FieldError| words.or(&format!("field-{}", f.field.replace('_', "-")), f.field).into_owned();
    fields.iter().map(|f| (name(f), words.ta(f.message, &[("given", Arg::Text(&f.given))]))).collect()
}

/// The names of languages in the reader's language, as one list.
pub(crate) fn languages(frame: &Frame<'_>, languages: &[Lang]) -> String {
    let names: Vec<String> = languages.iter().map(|l| frame.of("language", l.code(), l.own_name())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    frame.words.list(&names)
}

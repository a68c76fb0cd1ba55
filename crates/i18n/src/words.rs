//! The words of one language: messages by id.

use crate::{Arg, bidi, mark, number};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_collator::CollatorBorrowed;
use model::Lang;
use std::{
    borrow::Cow,
    cmp::Ordering,
    collections::{BTreeSet, HashMap},
};

pub(crate) type Bundle = FluentBundle<&'static FluentResource>;

/// A message as it is kept.
pub(crate) enum Message {
    /// Asks for no argument; complete.
    Fixed(&'static str),
    /// Asks for these.
    Open(BTreeSet<&'static str>),
}

/// Messages, dates, numbers and sort order of one language. Get it from [`words`](crate::words).
pub struct Words {
    pub(crate) lang: Lang,
    pub(crate) messages: HashMap<&'static str, Message>,
    pub(crate) isolating: Bundle,
    pub(crate) plain: Bundle,
    pub(crate) collator: CollatorBorrowed<'static>,
}

impl Words {
    /// Which language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without arguments. Looked up, not formatted: costs tens of nanoseconds.
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        match self.messages.get(id) {
            Some(Message::Fixed(text)) => Cow::Borrowed(text),
            _ => Cow::Owned(mark(id)),
        }
    }

    /// A message with one number, `$n`, in its plural form.
    pub fn tn(&self, id: &str, n: i64) -> String {
        self.ta(id, &[("n", Arg::Number(n))])
    }

    /// A message with arguments. They stand between Unicode isolation marks in Arabic, and in the other
    /// languages if one of them holds a script written from right to left.
    pub fn ta(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let bundle = if bidi::needed(self.lang, args) { &self.isolating } else { &self.plain };
        self.format(bundle, id, args)
    }

    /// As [`ta`](Self::ta), never with isolation marks, not even those that the arguments bring: for
    /// subjects of mails, attributes, names of files, CSV.
    pub fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        bidi::strip(self.format(&self.plain, id, args))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// The message if there is one, else `fallback`: for vocabularies to which bodies may add.
    pub fn or<'a>(&self, id: &str, fallback: &'a str) -> Cow<'a, str> {
        match self.messages.get(id) {
            Some(Message::Fixed(text)) => Cow::Borrowed(text),
            _ => Cow::Borrowed(fallback),
        }
    }

    /// ITU's name for a country, by its ISO 3166-1 alpha-2 code in either case; the code if it is not known.
    pub fn country(&self, iso: &str) -> Cow<'static, str> {
        match self.messages.get(format!("country-{}", iso.to_ascii_lowercase()).as_str()) {
            Some(Message::Fixed(name)) => Cow::Borrowed(name),
            _ => Cow::Owned(iso.to_owned()),
        }
    }

    /// A number with the language's grouping of digits.
    pub fn number(&self, n: i64) -> String {
        number::grouped(self.lang, n)
    }

    /// The language's sort order, in which numbers within text count as numbers: `SG2` before `SG11`.
    /// What the language holds equal is ordered by its characters, so that lists never change places.
    pub fn compare(&self) -> impl Fn(&str, &str) -> Ordering {
        move |a, b| self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Ids of all messages, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.messages.keys().copied()
    }

    /// Names of the arguments that a message asks for, in alphabetical order.
    pub fn variables(&self, id: &str) -> Vec<&'static str> {
        match self.messages.get(id) {
            Some(Message::Open(names)) => names.iter().copied().collect(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn format(&self, bundle: &Bundle, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else { return mark(id) };
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, FluentValue::from(*arg))).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        if errors.is_empty() { text.into_owned() } else { mark(id) }
    }
}

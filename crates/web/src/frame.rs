//! What is around every page: language, title, navigation, the way here, the way to the other languages.

use crate::{assets, text::Shown, visit::Visit};
use app::GroupView;
use i18n::{Arg, Words};
use jiff::{Timestamp, civil::Date, civil::Time};
use model::{Lang, Localized, When};
use std::{
    borrow::{Borrow, Cow},
    fmt::Write,
};

/// Which item of a group's navigation is the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Home,
    Roadmap,
    Meetings,
    Terms,
    People,
    Bodies,
    Search,
    /// A page outside a group's sections.
    None,
}

impl Section {
    const NAV: [Section; 7] = [
        Section::Home,
        Section::Roadmap,
        Section::Meetings,
        Section::Bodies,
        Section::People,
        Section::Terms,
        Section::Search,
    ];

    /// Path below the group, and suffix of the message id `nav-`.
    fn slug(self) -> &'static str {
        match self {
            Section::Home => "home",
            Section::Roadmap => "roadmap",
            Section::Meetings => "meetings",
            Section::Terms => "terms",
            Section::People => "people",
            Section::Bodies => "bodies",
            Section::Search => "search",
            Section::None => "",
        }
    }
}

/// A step on the way from the front page to this one.
pub(crate) struct Crumb {
    pub(crate) text: String,
    pub(crate) href: String,
}

/// An item of the navigation.
pub(crate) struct NavItem {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// What `layout.html` needs; every page has one as its field `frame`.
pub(crate) struct Frame<'a> {
    pub(crate) words: &'static Words,
    pub(crate) lang: Lang,
    /// In the window's title and for search engines; the page has its own `<h1>`.
    pub(crate) title: String,
    /// One sentence for search engines.
    pub(crate) description: String,
    pub(crate) group: Option<&'a GroupView>,
    pub(crate) crumbs: Vec<Crumb>,
    /// Whether search engines may list the page.
    pub(crate) listed: bool,
    section: Section,
    path: &'a str,
    query: &'a str,
    public_url: &'a str,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(visit: &'a Visit, group: Option<&'a GroupView>, section: Section) -> Frame<'a> {
        let mut frame = Frame {
            words: visit.words,
            lang: visit.lang,
            title: String::new(),
            description: String::new(),
            group,
            crumbs: Vec::new(),
            listed: true,
            section,
            path: &visit.path,
            query: &visit.query,
            public_url: visit.site.options.public_url.as_deref().unwrap_or_default(),
        };
        if let Some(view) = group {
            frame.description = view.group.purpose.text(visit.lang).to_owned();
            frame.title.clone_from(&view.group.acronym);
            if !matches!(section, Section::Home | Section::None) {
                frame.title = frame.t(format!("nav-{}", section.slug())).into_owned();
            }
        }
        frame
    }

    /// Sets the title where it is not simply the name of the section.
    pub(crate) fn titled(mut self, title: impl Into<String>) -> Frame<'a> {
        self.title = title.into();
        self
    }

    /// Sets the sentence for search engines, which is otherwise the group's purpose.
    pub(crate) fn described(mut self, description: impl Into<String>) -> Frame<'a> {
        self.description = description.into();
        self
    }

    /// Adds the page of the section to the way here: for pages below it. The group is there already.
    pub(crate) fn below_section(mut self) -> Frame<'a> {
        if let Some(view) = self.group {
            let crumb = Crumb {
                text: self.t(format!("nav-{}", self.section.slug())).into_owned(),
                href: self.href(&format!("{}/{}", view.group.slug, self.section.slug())),
            };
            self.crumbs.push(crumb);
        }
        self
    }

    /// Keeps search engines away.
    pub(crate) fn unlisted(mut self) -> Frame<'a> {
        self.listed = false;
        self
    }

    /// The address of a page in this language; `path` is below the language: `jca-qkdn/terms`.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("/{}/{path}", self.lang)
    }

    /// The address of a page of the current group: `go("roadmap?status=published")`, `go("")` its home.
    pub(crate) fn go(&self, path: &str) -> String {
        let slug = self.group.map_or("", |view| view.group.slug.as_str());
        match path {
            "" => self.href(slug),
            path if path.starts_with('?') => format!("{}{path}", self.href(slug)),
            path => format!("{}/{path}", self.href(slug)),
        }
    }

    /// This page in another language, with the same question.
    pub(crate) fn in_language(&self, lang: &Lang) -> String {
        let mut href = format!("/{lang}/{}", self.path);
        if !self.query.is_empty() {
            let _ = write!(href, "?{}", self.query);
        }
        href
    }

    /// The one address of this page for search engines.
    pub(crate) fn canonical(&self) -> String {
        format!("{}{}", self.public_url, self.in_language(&self.lang))
    }

    /// As [`in_language`](Self::in_language), complete where the site knows its own address.
    pub(crate) fn alternate(&self, lang: &Lang) -> String {
        format!("{}{}", self.public_url, self.in_language(lang))
    }

    pub(crate) fn languages(&self) -> [Lang; 6] {
        Lang::ALL
    }

    pub(crate) fn stylesheet(&self) -> &'static str {
        assets::stylesheet()
    }

    pub(crate) fn nav(&self) -> Vec<NavItem> {
        let path = |s: Section| if s == Section::Home { "" } else { s.slug() };
        Section::NAV
            .into_iter()
            .map(|s| NavItem { id: format!("nav-{}", s.slug()), href: self.go(path(s)), current: s == self.section })
            .collect()
    }

    /// Whether the page belongs to the catalogue, which is not a group's.
    pub(crate) fn in_catalogue(&self) -> bool {
        self.group.is_none() && self.path.split('/').next() == Some("catalogue")
    }

    /// Whether there is a page above this one.
    pub(crate) fn has_way(&self) -> bool {
        self.group.is_some() && self.section != Section::Home || !self.crumbs.is_empty()
    }

    /// `title`, and the group or the site after it.
    pub(crate) fn window_title(&self) -> String {
        let site = self.group.map_or_else(|| self.t("site-name").into_owned(), |view| view.group.acronym.clone());
        if self.title == site || self.title.is_empty() { site } else { format!("{} · {site}", self.title) }
    }

    /// The version of a text that this reader is shown.
    pub(crate) fn shown<'t>(&self, text: &'t Localized) -> Shown<'t> {
        Shown::of(text, self.lang)
    }
}

/// The words of the reader's language, for templates: `{{ frame.t("nav-home") }}`.
///
/// Templates hand over some values by reference and some not; these take both.
impl Frame<'_> {
    pub(crate) fn t(&self, id: impl AsRef<str>) -> Cow<'static, str> {
        self.words.t(id.as_ref())
    }

    /// A message that counts: `frame.tn("roadmap-entries", total)`.
    pub(crate) fn tn(&self, id: impl AsRef<str>, count: impl Borrow<usize>) -> String {
        self.words.ta(id.as_ref(), &[("n", Arg::from(*count.borrow()))])
    }

    /// A message with arguments, from Rust.
    pub(crate) fn ta(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.ta(id, args)
    }

    /// A message with one text, from a template: `frame.with("people-as-announced", "date", date)`.
    pub(crate) fn with(&self, id: &str, name: &str, text: impl AsRef<str>) -> String {
        self.words.ta(id, &[(name, Arg::Text(text.as_ref()))])
    }

    /// A message with two texts.
    pub(crate) fn with2(&self, id: &str, a: &(&str, impl AsRef<str>), b: &(&str, impl AsRef<str>)) -> String {
        self.words.ta(id, &[(a.0, Arg::Text(a.1.as_ref())), (b.0, Arg::Text(b.1.as_ref()))])
    }

    /// The word of a vocabulary: `of("status", "in-progress", raw)`; `raw` where there is no word.
    pub(crate) fn of(&self, vocabulary: &str, slug: impl AsRef<str>, raw: impl AsRef<str>) -> String {
        self.words.or(&format!("{vocabulary}-{}", slug.as_ref()), raw.as_ref()).into_owned()
    }

    pub(crate) fn number(&self, number: impl Borrow<usize>) -> String {
        self.words.number(i64::try_from(*number.borrow()).unwrap_or(i64::MAX))
    }

    pub(crate) fn date(&self, date: impl Borrow<Date>) -> String {
        self.words.date(*date.borrow())
    }

    pub(crate) fn when(&self, when: impl Borrow<When>) -> String {
        self.words.when(*when.borrow())
    }

    pub(crate) fn period(&self, from: impl Borrow<Date>, to: impl Borrow<Date>) -> String {
        self.words.period(*from.borrow(), *to.borrow())
    }

    pub(crate) fn time(&self, time: impl Borrow<Time>) -> String {
        self.words.time(*time.borrow())
    }

    pub(crate) fn timestamp(&self, at: impl Borrow<Timestamp>) -> String {
        self.words.timestamp(*at.borrow())
    }

    /// What the reader knows a body by, whose acronym data holds; the acronym itself outside a group.
    pub(crate) fn short(&self, acronym: impl AsRef<str>) -> String {
        let acronym = acronym.as_ref();
        self.group.map_or(acronym, |view| view.short_name(acronym, self.lang)).to_owned()
    }

    /// What the reader knows a document by, whose name data holds as its source.
    pub(crate) fn document(&self, source: impl AsRef<str>) -> String {
        let source = source.as_ref();
        self.group.map_or(source, |view| view.document_name(source, self.lang)).to_owned()
    }

    pub(crate) fn country(&self, code: impl AsRef<str>) -> Cow<'static, str> {
        self.words.country(code.as_ref())
    }
}

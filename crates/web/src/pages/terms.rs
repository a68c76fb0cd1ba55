//! Terms of reference: nine headings, each with its standing; the official text where it is at hand.

use crate::{
    frame::{Frame, Section},
    text::{Shown, languages},
    visit::{Reply, Visit},
};
use app::GroupView;
use askama::Template;
use model::{Heading, Standing, TermsSection};

#[derive(Template)]
#[template(path = "terms.html")]
struct Page<'a> {
    frame: Frame<'a>,
    view: &'a GroupView,
    parts: Vec<Part<'a>>,
    /// Languages in which the terms of reference were issued.
    official_languages: String,
    /// Whether any of them is attached.
    attached: bool,
}

/// One heading.
struct Part<'a> {
    number: usize,
    heading: Heading,
    shown: Shown<'a>,
    /// Official texts in languages other than the one that is shown.
    official: Vec<Official<'a>>,
}

/// An official text in a language that is not the reader's.
struct Official<'a> {
    language: String,
    text: Shown<'a>,
}

/// `/{lang}/{group}/terms`
pub(crate) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let frame = visit.frame(Some(&view), Section::Terms);
    let versions = view.group.terms.iter().flat_map(|s| s.text.versions());
    visit.page(&Page {
        parts: parts(&frame, &view.group.terms),
        official_languages: languages(&frame, &view.group.decision.official_languages),
        attached: versions.map(|v| v.standing).any(|s| s == Standing::Official),
        view: &view,
        frame,
    })
}

/// All nine headings, those without a text too: a gap is shown as one.
fn parts<'a>(frame: &Frame<'_>, sections: &'a [TermsSection]) -> Vec<Part<'a>> {
    Heading::ALL
        .into_iter()
        .zip(1..)
        .map(|(heading, number)| {
            let section = sections.iter().find(|s| s.heading == heading);
            let shown = section.map_or(Shown::NOTHING, |s| Shown::of(&s.text, frame.lang));
            let official = section.map(|s| official(frame, s, &shown)).unwrap_or_default();
            Part { number, heading, shown, official }
        })
        .collect()
}

fn official<'a>(frame: &Frame<'_>, section: &'a TermsSection, shown: &Shown<'_>) -> Vec<Official<'a>> {
    let others = section.text.versions().iter().filter(|v| v.standing == Standing::Official && v.text != shown.text);
    others
        .map(|version| Official {
            language: frame.of("language", version.lang.code(), version.lang.own_name()),
            text: Shown::of_version(version, frame.lang),
        })
        .collect()
}

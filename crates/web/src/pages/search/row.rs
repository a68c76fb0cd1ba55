//! One thing found.

use crate::pages::{catalogue::labels, roadmap::Dated};
use app::{
    GroupView,
    search::{Hit, Hits, Sort},
};
use i18n::Words;
use model::{Lang, When};

/// Characters of a text around the words found.
const EXCERPT: usize = 220;

/// One line of the answer; `templates/search/row.html`.
pub(crate) struct Row {
    pub href: String,
    pub identifier: String,
    /// Safe HTML, the found words marked.
    pub title: String,
    /// The title's language, where that is not the reader's.
    pub lang: Option<Lang>,
    /// Safe HTML: where in a text of the group the words stand.
    pub excerpt: Option<String>,
    pub body: String,
    pub committee: String,
    pub kind: String,
    /// Slug and word.
    pub status: Option<(String, String)>,
    pub date: Option<Dated>,
    pub on_roadmap: bool,
    pub is_text: bool,
    /// A newer edition has taken its place, though nobody withdrew it.
    pub superseded: bool,
}

pub(super) fn row(hit: &Hit, hits: &Hits, words: &Words, view: Option<&GroupView>) -> Row {
    let lang = words.lang();
    let (group, slug) = (&hit.group, &hit.slug);
    Row {
        href: match hit.sort {
            Sort::RoadmapEntry => format!("/{lang}/{group}/roadmap/{slug}"),
            Sort::Specification => format!("/{lang}/catalogue/{slug}"),
            Sort::GroupText => format!("/{lang}/{group}/{slug}"),
        },
        identifier: hit.identifier.clone(),
        title: hit.title.html(),
        lang: hit.lang.filter(|l| *l != lang),
        excerpt: excerpt(hit, hits, lang, view),
        body: hit.body.clone(),
        committee: hit.committee.clone(),
        kind: if hit.kind.is_empty() { String::new() } else { labels::kind(&hit.kind, words) },
        status: (!hit.status.is_empty())
            .then(|| (hit.status.clone(), words.or(&format!("status-{}", hit.status), &hit.status).into_owned())),
        date: hit.date.parse::<When>().ok().map(|when| Dated::new(when, words)),
        on_roadmap: hit.sort == Sort::RoadmapEntry,
        is_text: hit.sort == Sort::GroupText,
        superseded: hit.sort == Sort::Specification && !hit.latest && hit.status != "withdrawn",
    }
}

/// The index keeps no texts; those of the group are at hand.
fn excerpt(hit: &Hit, hits: &Hits, lang: Lang, view: Option<&GroupView>) -> Option<String> {
    let view = view.filter(|v| hit.sort == Sort::GroupText && v.group.slug == hit.group)?;
    let heading = hit.slug.strip_prefix("terms#")?;
    let section = view.group.terms.iter().find(|s| s.heading.slug() == heading)?;
    let version = section.text.get(lang)?;
    // Items of a list follow one another here.
    let text = version.text.replace("\n- ", " · ");
    hits.marker.excerpt(&text, lang, EXCERPT).map(|marked| marked.html())
}

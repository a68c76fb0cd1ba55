//! Where the facts come from, and where sources differ: which one was taken, and why.

use super::labels;
use i18n::Words;
use model::specification::{Source, Specification};
use std::borrow::Cow;

/// A field on which sources differ, or that was concluded; `templates/catalogue/sources.html`.
pub(super) struct Settled<'a> {
    pub field: String,
    pub why: Cow<'static, str>,
    pub source: Option<&'a Source>,
    /// What the other sources say.
    pub others: &'a [String],
}

pub(super) fn settled<'a>(spec: &'a Specification, words: &Words) -> Vec<Settled<'a>> {
    let one = |(field, origin): (&'a String, &'a model::specification::Origin)| Settled {
        field: labels::field(field, words),
        why: words.t(labels::why(origin.why)),
        source: origin.source.as_ref(),
        others: &origin.others,
    };
    spec.origins.iter().map(one).collect()
}

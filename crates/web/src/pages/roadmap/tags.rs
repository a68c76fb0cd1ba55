//! Layers and reference points as small links; what is only inferred says so.

use super::{address::Addresses, labels::Labels};
use app::roadmap::Facet;
use model::Entry;
use std::borrow::Cow;

/// One layer, reference point or topic of an entry.
pub(crate) struct TagLink<'a> {
    pub label: Cow<'a, str>,
    pub href: String,
    /// The source does not state it.
    pub inferred: bool,
    /// A reference point that was not read in a primary text.
    pub unverified: bool,
    /// Suffix of its style class.
    pub facet: &'static str,
}

pub(super) fn layers<'a>(entry: &'a Entry, labels: &Labels<'a>, at: &Addresses) -> Vec<TagLink<'a>> {
    let link = |tag: &'a model::Tag| TagLink {
        label: Cow::Borrowed(labels.layer(&tag.name)),
        href: at.with(Facet::Layer, &tag.name),
        inferred: tag.inferred,
        unverified: false,
        facet: "layer",
    };
    entry.layers.iter().map(link).collect()
}

pub(super) fn points<'a>(entry: &'a Entry, labels: &Labels<'a>, at: &Addresses) -> Vec<TagLink<'a>> {
    let link = |tag: &'a model::Tag| TagLink {
        label: Cow::Borrowed(tag.name.as_str()),
        href: at.with(Facet::ReferencePoint, &tag.name),
        inferred: tag.inferred,
        unverified: !labels.is_verified(&tag.name),
        facet: "point",
    };
    entry.reference_points.iter().map(link).collect()
}

pub(super) fn topics<'a>(entry: &'a Entry, labels: &Labels<'a>, at: &Addresses) -> Vec<TagLink<'a>> {
    let link = |topic: &'a String| TagLink {
        label: labels.topic(topic),
        href: at.with(Facet::Topic, topic),
        inferred: false,
        unverified: false,
        facet: "topic",
    };
    entry.topics.iter().map(link).collect()
}

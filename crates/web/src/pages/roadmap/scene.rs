//! What every light on the roadmap is made from: the group, the question, its answer, the language.

use super::{
    address::{Addresses, Light},
    labels::Labels,
};
use app::{
    GroupView,
    roadmap::{Facet, Listing, Query},
};
use i18n::Words;

/// One question with its answer.
pub(super) struct Scene<'v> {
    pub view: &'v GroupView,
    pub query: &'v Query,
    pub listing: &'v Listing<'v>,
    pub light: Light,
    /// What the rows of the matrix are.
    pub axis: Facet,
    pub words: &'static Words,
    pub today: jiff::civil::Date,
    pub at: &'v Addresses,
}

impl<'v> Scene<'v> {
    pub(super) fn labels(&self) -> Labels<'v> {
        Labels::new(self.view, self.words)
    }

    /// Address of another question in the same light.
    pub(super) fn here(&self, query: &Query) -> String {
        self.at.listing(self.light, self.shown_axis(), query)
    }

    /// The axis belongs into addresses of the matrix alone.
    pub(super) fn shown_axis(&self) -> Option<Facet> {
        (self.light == Light::Matrix).then_some(self.axis)
    }
}

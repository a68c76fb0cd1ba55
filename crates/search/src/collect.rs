//! Collecting: one pass over what answers the words decides what is seen, counts the facets and keeps the best.
//!
//! A facet's own choice does not narrow its counts, so that its other values can be chosen beside it: a document that
//! fails exactly one facet is counted in that facet, one that fails none in all of them.

use crate::{
    Access, Facet, Query, Sort,
    columns::{Columns, Kept},
    tally::{Best, Rank, Tally},
};
use tantivy::{
    DocAddress, DocId, Searcher, SegmentReader,
    query::{EnableScoring, Weight},
};

/// Added to the score of documents found by their identifier; no sum over words reaches it.
pub(crate) const EXACT: f32 = 8192.0;

/// Added if the identifier has the edition, too.
pub(crate) const EDITION: f32 = 2048.0;

/// What superseded and withdrawn editions keep of their score.
const OLD: f32 = 0.6;

/// What amendments, drafts and redlines keep of their score when a name is typed.
const BESIDE: f32 = 0.6;

/// From which year on, and by how much a year, a newer edition is likelier to be meant by a name without one.
const SINCE: u16 = 1950;
const A_YEAR: f32 = 0.01;

/// Documents that are counted together.
const TOGETHER: usize = 512;

/// How a search is collected.
pub(crate) struct Collect<'a> {
    pub query: &'a Query,
    pub visible: &'a dyn Fn(Access<'_>) -> bool,
    pub kept: &'a Kept,
    /// How many of the best to keep.
    pub room: usize,
    /// Roadmap entries before everything, even what scores better.
    pub roadmap_first: bool,
    /// What is hidden is shown if it is found by its identifier.
    pub exact_hidden: bool,
    /// Whether there are words to score by.
    pub scoring: bool,
}

impl Collect<'_> {
    /// Collects over all parts of the index.
    pub fn run(&self, searcher: &Searcher, asked: &dyn tantivy::query::Query) -> tantivy::Result<Tally> {
        let scoring = if self.scoring {
            EnableScoring::enabled_from_searcher(searcher)
        } else {
            EnableScoring::disabled_from_searcher(searcher)
        };
        let weight = asked.weight(scoring)?;
        let columns = self.kept.of(searcher)?;
        let mut tally = Tally::default();
        for ((number, segment), columns) in (0..).zip(searcher.segment_readers()).zip(&columns) {
            let mut part = self.part(number, columns)?;
            self.feed(&mut part, weight.as_ref(), segment)?;
            tally.absorb(part.finish()?);
        }
        Ok(tally)
    }

    fn part<'c>(&'c self, number: u32, columns: &'c Columns) -> tantivy::Result<Part<'c>> {
        let mut chosen = Vec::new();
        for (at, facet) in Facet::ALL.into_iter().enumerate() {
            if self.query.values(facet).next().is_some() {
                chosen.push((at, columns.facets[at].table(self.query.values(facet))?));
            }
        }
        Ok(Part {
            how: self,
            number,
            columns,
            chosen,
            counts: columns.facets.iter().map(|facet| vec![0; facet.length]).collect(),
            waiting: Vec::with_capacity(TOGETHER),
            sight: columns.sight(self.visible),
            tally: Tally { best: Best::new(self.room), ..Tally::default() },
        })
    }

    fn feed(&self, part: &mut Part<'_>, weight: &dyn Weight, segment: &SegmentReader) -> tantivy::Result<()> {
        let alive = segment.alive_bitset();
        let is_alive = |doc| alive.is_none_or(|a| a.is_alive(doc));
        if self.scoring {
            return weight.for_each(segment, &mut |doc, score| {
                if is_alive(doc) {
                    part.take(doc, score);
                }
            });
        }
        weight.for_each_no_score(segment, &mut |docs| {
            docs.iter().filter(|doc| is_alive(**doc)).for_each(|doc| part.take(*doc, 0.0));
        })
    }
}

/// A name without an edition means the newest: not a draft, which has no year, nor one of the editions that the body
/// still calls in force.
fn newness(year: u16) -> f32 {
    1.0 + A_YEAR * f32::from(year.saturating_sub(SINCE))
}

/// One part of the index while it is gone through.
struct Part<'a> {
    how: &'a Collect<'a>,
    number: u32,
    columns: &'a Columns,
    /// For every facet of which something is chosen, its place and which values.
    chosen: Vec<(usize, Vec<bool>)>,
    /// By facet and number of the value.
    counts: Vec<Vec<u32>>,
    /// Documents to be counted in every facet: one facet after the other for many documents is much quicker.
    waiting: Vec<DocId>,
    sight: Option<Vec<bool>>,
    tally: Tally,
}

impl Part<'_> {
    fn take(&mut self, doc: DocId, score: f32) {
        let flags = self.columns.flags(doc);
        let sorts = &self.how.query.sorts;
        if !(sorts.is_empty() || sorts.contains(&flags.sort)) || !self.columns.may_see(doc, self.sight.as_deref()) {
            return;
        }
        self.tally.matched += 1;
        let exact = score >= EXACT;
        let edition = score >= EXACT + EDITION;
        let wanted = self.how.query.everything || edition || (exact && self.how.exact_hidden);
        let hidden = flags.hidden && !wanted;
        if !self.counts(doc, hidden) {
            return;
        }
        if hidden {
            self.tally.hidden += 1;
            self.tally.exact_hidden += u64::from(exact);
            return;
        }
        self.tally.total += 1;
        self.tally.exact += u64::from(exact);
        let (year, address) = (self.columns.year(doc), DocAddress::new(self.number, doc));
        let old = if flags.latest { 1.0 } else { OLD };
        let score = match (exact, edition) {
            (false, _) => score * old,
            (true, false) => (score - EXACT) * old * newness(year) * if flags.beside { BESIDE } else { 1.0 },
            (true, true) => score - EXACT,
        };
        let roadmap = flags.sort == Sort::RoadmapEntry && (exact || self.how.roadmap_first);
        let tie = || self.columns.tie(doc);
        self.tally.best.push_with([exact, roadmap], score, year, |key| Rank::new(key, tie(), address));
    }

    /// Counts the document by facet; whether it has what was chosen in all of them.
    fn counts(&mut self, doc: DocId, hidden: bool) -> bool {
        let facets = &self.columns.facets;
        let mut failed = self.chosen.iter().filter(|(at, table)| !facets[*at].has(doc, table)).map(|(at, _)| *at);
        match (failed.next(), failed.next()) {
            (None, _) => {
                if !hidden {
                    self.wait(doc);
                }
                true
            }
            (Some(at), None) if !hidden => {
                facets[at].count(&[doc], &mut self.counts[at]);
                false
            }
            _ => false,
        }
    }

    fn wait(&mut self, doc: DocId) {
        self.waiting.push(doc);
        if self.waiting.len() == TOGETHER {
            self.count_waiting();
        }
    }

    fn count_waiting(&mut self) {
        for (facet, counts) in self.columns.facets.iter().zip(&mut self.counts) {
            facet.count(&self.waiting, counts);
        }
        self.waiting.clear();
    }

    fn finish(mut self) -> tantivy::Result<Tally> {
        self.count_waiting();
        for ((facet, column), counts) in Facet::ALL.into_iter().zip(&self.columns.facets).zip(&self.counts) {
            self.tally.facets.insert(facet, column.named(counts)?.into_iter().collect());
        }
        Ok(self.tally)
    }
}

//! What a search adds up, over all parts of the index: counts, facets, and the best documents.

use crate::Facet;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};
use tantivy::DocAddress;

/// Place of a document in the order: larger comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    /// Class, score and year in one number.
    key: u64,
    /// Breaks ties by name.
    tie: Reverse<u64>,
    /// Breaks what is left.
    address: Reverse<DocAddress>,
}

impl Rank {
    pub fn new(key: u64, tie: u64, address: DocAddress) -> Rank {
        Rank { key, tie: Reverse(tie), address: Reverse(address) }
    }

    pub fn address(self) -> DocAddress {
        self.address.0
    }

    pub fn score(self) -> f32 {
        f32::from_bits((self.key >> 16) as u32)
    }

    pub fn is_exact(self) -> bool {
        self.key >> 63 == 1
    }
}

/// The best so far, at most `room` of them.
#[derive(Debug, Default)]
pub(crate) struct Best {
    room: usize,
    /// The worst of them on top.
    heap: BinaryHeap<Reverse<Rank>>,
}

impl Best {
    pub fn new(room: usize) -> Best {
        Best { room, heap: BinaryHeap::new() }
    }

    /// `classes`: what counts before the score, the most important first. The rank is made only if it has a chance.
    pub fn push_with(&mut self, classes: [bool; 2], score: f32, year: u16, make: impl FnOnce(u64) -> Rank) {
        let class = u64::from(classes[0]) << 63 | u64::from(classes[1]) << 62;
        // The bits of floats that are not negative have the order of the numbers.
        let key = class | u64::from(score.max(0.0).to_bits()) << 16 | u64::from(year);
        let full = self.heap.len() >= self.room;
        if !full || self.heap.peek().is_some_and(|worst| worst.0.key <= key) {
            self.push(make(key));
        }
    }

    fn push(&mut self, rank: Rank) {
        if self.heap.len() < self.room {
            self.heap.push(Reverse(rank));
        } else if let Some(mut worst) = self.heap.peek_mut()
            && worst.0 < rank
        {
            *worst = Reverse(rank);
        }
    }

    fn absorb(&mut self, other: Best) {
        self.room = self.room.max(other.room);
        for Reverse(rank) in other.heap {
            self.push(rank);
        }
    }

    /// Best first.
    pub fn in_order(self) -> Vec<Rank> {
        self.heap.into_sorted_vec().into_iter().map(|r| r.0).collect()
    }
}

/// The sums.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Documents that answer, and pass everything.
    pub total: u64,
    /// Documents that pass everything but are hidden.
    pub hidden: u64,
    /// Documents that answer the words and may be seen, whatever else is chosen.
    pub matched: u64,
    /// Of the total, how many by their identifier.
    pub exact: u64,
    /// Of the hidden, how many by their identifier.
    pub exact_hidden: u64,
    /// Counts by facet.
    pub facets: BTreeMap<Facet, BTreeMap<String, u64>>,
    /// The best.
    pub best: Best,
}

impl Tally {
    pub fn absorb(&mut self, other: Tally) {
        self.total += other.total;
        self.hidden += other.hidden;
        self.matched += other.matched;
        self.exact += other.exact;
        self.exact_hidden += other.exact_hidden;
        for (facet, values) in other.facets {
            let sums = self.facets.entry(facet).or_default();
            for (value, count) in values {
                *sums.entry(value).or_default() += count;
            }
        }
        self.best.absorb(other.best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_are_kept_in_order() {
        let mut best = Best::new(3);
        for (exact, score, tie) in [(false, 1.0, 5), (true, 0.5, 1), (false, 9.0, 2), (false, 9.0, 1)] {
            best.push_with([exact, false], score, 2020, |key| Rank::new(key, tie, DocAddress::new(0, 0)));
        }
        let found: Vec<_> = best.in_order().into_iter().map(|r| (r.is_exact(), r.score(), r.tie.0)).collect();
        assert_eq!(found, [(true, 0.5, 1), (false, 9.0, 1), (false, 9.0, 2)]);
    }
}

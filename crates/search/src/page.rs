//! A search from beginning to end: all words, then spelling help and some of the words, then the page.

use crate::{
    Access, Error, Facet, Hit, Hits, Marked, Marker, Matching, Query,
    collect::Collect,
    index::Inner,
    plan::{self, Plan, Typed},
    query::{FURTHEST, PAGE},
    schema::{Card, Flags},
    spelling,
    tally::{Rank, Tally},
};
use model::Lang;
use std::collections::BTreeMap;
use tantivy::{Searcher, TantivyDocument, query::AllQuery, schema::Value};

/// Values of one facet that are returned.
const VALUES: usize = 200;

struct Search<'a> {
    inner: &'a Inner,
    searcher: Searcher,
    query: &'a Query,
    visible: &'a dyn Fn(Access<'_>) -> bool,
}

pub(crate) fn search(inner: &Inner, query: &Query, visible: &dyn Fn(Access<'_>) -> bool) -> Result<Hits, Error> {
    let search = Search { inner, searcher: inner.reader.searcher(), query, visible };
    let typed = plan::read(&query.words);
    let (matching, tally, suggestions) = search.answer(&typed)?;
    search.page(matching, tally, suggestions, Marker::new(&typed))
}

impl Search<'_> {
    fn room(&self) -> usize {
        self.query.offset.min(FURTHEST) + self.query.limit.min(PAGE)
    }

    fn answer(&self, typed: &[Typed]) -> Result<(Matching, Tally, Vec<String>), Error> {
        if self.query.words.trim().is_empty() && self.query.keys.iter().all(String::is_empty) {
            let collect = Collect { scoring: false, ..self.collect() };
            return Ok((Matching::Everything, collect.run(&self.searcher, &AllQuery)?, Vec::new()));
        }
        let plan = Plan { searcher: &self.searcher, fields: &self.inner.fields };
        let clauses = plan.clauses(typed)?;
        if let Some(all) = plan.all(&clauses, self.query) {
            let mut tally = self.collect().run(&self.searcher, &*all)?;
            if tally.exact == 0 && tally.exact_hidden > 0 {
                // Whoever types an identifier wants that document, and not to hear that it is hidden.
                tally = Collect { exact_hidden: true, ..self.collect() }.run(&self.searcher, &*all)?;
            }
            if tally.matched > 0 {
                return Ok((Matching::All, tally, Vec::new()));
            }
        }
        let suggestions = self.suggestions(typed)?;
        let any = if typed.len() > 1 { plan.any(&clauses) } else { None };
        let Some(any) = any else { return Ok((Matching::Nothing, Tally::default(), suggestions)) };
        let tally = Collect { roadmap_first: false, ..self.collect() }.run(&self.searcher, &*any)?;
        let matching = if tally.matched > 0 { Matching::Any } else { Matching::Nothing };
        Ok((matching, tally, suggestions))
    }

    fn collect(&self) -> Collect<'_> {
        Collect {
            query: self.query,
            visible: self.visible,
            kept: &self.inner.kept,
            room: self.room(),
            roadmap_first: true,
            exact_hidden: false,
            scoring: true,
        }
    }

    /// Texts that find something which may be seen: a dictionary of all words would tell of documents that may not.
    fn suggestions(&self, typed: &[Typed]) -> Result<Vec<String>, Error> {
        let mut suggestions = Vec::new();
        let plan = Plan { searcher: &self.searcher, fields: &self.inner.fields };
        for text in spelling::proposals(&plan, typed)? {
            let clauses = plan.clauses(&plan::read(&format!("{text} ")))?;
            let Some(all) = plan.all(&clauses, &Query::default()) else { continue };
            let found = Collect { room: 0, ..self.collect() }.run(&self.searcher, &*all)?;
            if found.total > 0 && suggestions.len() < spelling::PROPOSALS {
                suggestions.push(text);
            }
        }
        Ok(suggestions)
    }

    fn page(self, matching: Matching, tally: Tally, suggestions: Vec<String>, marker: Marker) -> Result<Hits, Error> {
        let Tally { total, hidden, facets, best, .. } = tally;
        let page = best.in_order().into_iter().skip(self.query.offset.min(FURTHEST));
        let hits = page.map(|rank| self.hit(rank, &marker)).collect::<Result<_, Error>>()?;
        Ok(Hits { total, hidden, matching, hits, facets: self.facets(facets), suggestions, marker })
    }

    fn facets(&self, mut counted: BTreeMap<Facet, BTreeMap<String, u64>>) -> Vec<(Facet, Vec<(String, u64)>)> {
        let sorted = |facet: Facet| {
            let mut values: Vec<(String, u64)> = counted.remove(&facet).unwrap_or_default().into_iter().collect();
            for chosen in self.query.values(facet) {
                // What is chosen is shown, or it could not be taken back.
                if !values.iter().any(|(value, _)| value == chosen) {
                    values.push((chosen.to_owned(), 0));
                }
            }
            if facet == Facet::Year {
                values.sort_unstable_by(|a, b| b.0.cmp(&a.0));
            } else {
                values.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            }
            values.truncate(VALUES);
            (facet, values)
        };
        Facet::ALL.into_iter().map(sorted).collect()
    }

    fn hit(&self, rank: Rank, marker: &Marker) -> Result<Hit, Error> {
        let address = rank.address();
        let stored: TantivyDocument = self.searcher.doc(address)?;
        let card = stored.get_first(self.inner.fields.card).and_then(|v| v.as_str()).unwrap_or_default();
        let card: Card = serde_json::from_str(card).map_err(|error| Error::Damaged(error.to_string()))?;
        let columns = self.searcher.segment_reader(address.segment_ord).fast_fields();
        let flags = Flags::from_number(columns.u64("flags")?.first(address.doc_id).unwrap_or_default());
        let year = columns.u64("year")?.first(address.doc_id).filter(|y| *y > 0);
        let (lang, title) = title(&card.titles, self.query.lang, marker);
        Ok(Hit {
            id: card.id,
            sort: flags.sort,
            group: card.group,
            slug: card.slug,
            identifier: card.identifier,
            title,
            lang,
            body: card.body,
            committee: card.committee,
            kind: card.kind,
            status: card.status,
            date: card.date,
            year: year.and_then(|y| i16::try_from(y).ok()),
            latest: flags.latest,
            hidden: flags.hidden,
            exact: rank.is_exact(),
            score: rank.score(),
        })
    }
}

fn title(titles: &[(Lang, String)], wanted: Lang, marker: &Marker) -> (Option<Lang>, Marked) {
    let of = |lang: Lang| titles.iter().find(|(l, _)| *l == lang);
    match of(wanted).or_else(|| of(Lang::En)).or(titles.first()) {
        Some((lang, title)) => (Some(*lang), marker.mark(title, *lang)),
        None => (None, Marked::default()),
    }
}

//! The columns of one part of the index, unpacked once and kept: facet values by number, and what decides whether a
//! document is seen. A dozen bytes for every document buy a page over the whole catalogue in milliseconds.

use crate::{
    Access, Facet,
    schema::{COLUMNS, Flags, read_access},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tantivy::{
    DocId, Searcher, SegmentReader,
    columnar::{Cardinality, Column, ColumnValues, StrColumn},
    index::SegmentId,
};

/// Years are counted in a table as long as this; 0 stands for unknown.
const YEARS: usize = 4001;

/// The columns of parts that were searched, by part. Parts never change, they come and go.
#[derive(Default)]
pub(crate) struct Kept {
    parts: Mutex<HashMap<SegmentId, Arc<Columns>>>,
}

impl Kept {
    /// The columns of every part, in order.
    pub fn of(&self, searcher: &Searcher) -> tantivy::Result<Vec<Arc<Columns>>> {
        let segments = searcher.segment_readers();
        // A panic elsewhere leaves whole entries: nothing is half done under this lock.
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = Vec::new();
        for segment in segments {
            let id = segment.segment_id();
            if !parts.contains_key(&id) {
                parts.retain(|id, _| segments.iter().any(|s| s.segment_id() == *id));
                parts.insert(id, Arc::new(Columns::open(segment)?));
            }
            found.extend(parts.get(&id).cloned());
        }
        Ok(found)
    }
}

/// Numbers of one column by document.
enum Numbers {
    /// One for every document.
    Flat(Vec<u32>),
    /// Several for some documents.
    Many(Column<u64>),
}

impl Numbers {
    fn open(column: Option<Column<u64>>, documents: u32) -> Numbers {
        match column {
            None => Numbers::Flat(vec![0; documents as usize]),
            Some(column) if column.get_cardinality() == Cardinality::Full => Numbers::Flat(flat(&*column.values)),
            Some(column) => Numbers::Many(column),
        }
    }

    fn each(&self, doc: DocId, mut take: impl FnMut(usize)) {
        match self {
            Numbers::Flat(numbers) => take(numbers[doc as usize] as usize),
            Numbers::Many(column) => column.values_for_doc(doc).for_each(|number| take(number as usize)),
        }
    }
}

fn flat(values: &dyn ColumnValues<u64>) -> Vec<u32> {
    // Numbers of values, years and flags are all far below 2 to the power of 32.
    values.iter().map(|number| u32::try_from(number).unwrap_or_default()).collect()
}

/// One facet in one part of the index.
pub(crate) struct FacetColumn {
    numbers: Numbers,
    names: Option<StrColumn>,
    /// How many numbers there can be.
    pub length: usize,
}

impl FacetColumn {
    fn open(segment: &SegmentReader, facet: Facet) -> tantivy::Result<FacetColumn> {
        let (name, documents) = (COLUMNS[facet as usize], segment.max_doc());
        if facet == Facet::Year {
            let years = segment.fast_fields().column_opt::<u64>(name)?;
            return Ok(FacetColumn { numbers: Numbers::open(years, documents), names: None, length: YEARS });
        }
        let names = segment.fast_fields().str(name)?;
        let length = names.as_ref().map_or(1, |n| n.num_terms().max(1));
        let numbers = Numbers::open(names.as_ref().map(|n| n.ords().clone()), documents);
        Ok(FacetColumn { numbers, names, length })
    }

    /// By number, whether it is one of these values.
    pub fn table<'q>(&self, wanted: impl Iterator<Item = &'q str>) -> tantivy::Result<Vec<bool>> {
        let mut table = vec![false; self.length];
        for value in wanted {
            let number = match &self.names {
                Some(names) => names.dictionary().term_ord(value)?.map(|n| n as usize),
                None => value.parse().ok(),
            };
            if let Some(place) = number.and_then(|n| table.get_mut(n)) {
                *place = true;
            }
        }
        Ok(table)
    }

    pub fn has(&self, doc: DocId, table: &[bool]) -> bool {
        let mut has = false;
        self.numbers.each(doc, |number| has |= table[number]);
        has
    }

    pub fn count(&self, docs: &[DocId], counts: &mut [u32]) {
        match &self.numbers {
            Numbers::Flat(numbers) => docs.iter().for_each(|doc| counts[numbers[*doc as usize] as usize] += 1),
            many @ Numbers::Many(_) => docs.iter().for_each(|doc| many.each(*doc, |number| counts[number] += 1)),
        }
    }

    /// The values that were counted, by name; documents without a value are nobody's choice.
    pub fn named(&self, counts: &[u32]) -> tantivy::Result<Vec<(String, u64)>> {
        let mut named = Vec::new();
        for (number, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let mut name = String::new();
            match &self.names {
                Some(names) => {
                    names.ord_to_str(number as u64, &mut name)?;
                }
                None if number > 0 => name = number.to_string(),
                None => {}
            }
            if !name.is_empty() {
                named.push((name, u64::from(*count)));
            }
        }
        Ok(named)
    }
}

/// All columns of one part of the index.
pub(crate) struct Columns {
    pub facets: Vec<FacetColumn>,
    flags: Vec<u32>,
    access: Numbers,
    /// Values of the column of access, by number.
    accesses: Vec<String>,
    tie: Arc<dyn ColumnValues<u64>>,
}

impl Columns {
    fn open(segment: &SegmentReader) -> tantivy::Result<Columns> {
        let columns = segment.fast_fields();
        let access = columns.str("access")?;
        let mut accesses = Vec::new();
        if let Some(access) = &access {
            for number in 0..access.num_terms() {
                let mut text = String::new();
                access.ord_to_str(number as u64, &mut text)?;
                accesses.push(text);
            }
        }
        Ok(Columns {
            facets: Facet::ALL.iter().map(|f| FacetColumn::open(segment, *f)).collect::<tantivy::Result<_>>()?,
            flags: flat(&*columns.column_first_or_default::<u64>("flags")?),
            access: Numbers::open(access.map(|a| a.ords().clone()), segment.max_doc()),
            accesses,
            tie: columns.column_first_or_default("tie")?,
        })
    }

    /// By number of the access value, whether it may be seen; none if all of them may.
    pub fn sight(&self, visible: &dyn Fn(Access<'_>) -> bool) -> Option<Vec<bool>> {
        let seen =
            |text: &String| read_access(text).is_some_and(|(audience, group)| visible(Access { group, audience }));
        let table: Vec<bool> = self.accesses.iter().map(seen).collect();
        (table.is_empty() || table.contains(&false)).then_some(table)
    }

    pub fn may_see(&self, doc: DocId, sight: Option<&[bool]>) -> bool {
        let Some(sight) = sight else { return true };
        let mut seen = false;
        self.access.each(doc, |number| seen |= sight.get(number).copied().unwrap_or_default());
        seen
    }

    pub fn flags(&self, doc: DocId) -> Flags {
        Flags::from_number(u64::from(self.flags[doc as usize]))
    }

    pub fn year(&self, doc: DocId) -> u16 {
        let mut year = 0;
        self.facets[Facet::Year as usize].numbers.each(doc, |number| year = number);
        u16::try_from(year).unwrap_or_default()
    }

    pub fn tie(&self, doc: DocId) -> u64 {
        self.tie.get_val(doc)
    }
}

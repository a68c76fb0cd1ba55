//! Writing: documents in and out, and commits that say how far the index follows the database.

use crate::{Document, Error, Index, folder::Payload, words::Memory};
use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};
use tantivy::{IndexWriter, TantivyDocument, Term, indexer::IndexWriterOptions};

/// Memory for documents that are not yet on disk. Below 15 MB a thread would write a part for every document.
const MEMORY: usize = 64_000_000;

/// The only one who writes, as long as it lives. Nothing is seen by anybody before [`Writer::commit`].
pub struct Writer {
    index: Index,
    writer: IndexWriter<TantivyDocument>,
    memory: Memory,
    /// What was put in since the last commit, as hashes: two ids with one hash cost a deletion of nothing.
    fresh: HashSet<u64>,
    hashes: RandomState,
}

impl Writer {
    pub(crate) fn new(index: Index) -> Result<Writer, Error> {
        // One thread: analysis runs on the caller's, so two are busy, and a machine with two cores can still answer.
        let options = IndexWriterOptions::builder()
            .num_worker_threads(1)
            .memory_budget_per_thread(MEMORY)
            .num_merge_threads(1)
            .build();
        let writer = index.inner().index.writer_with_options(options)?;
        Ok(Writer { index, writer, memory: Memory::default(), fresh: HashSet::new(), hashes: RandomState::new() })
    }

    /// Puts a document in; one with the same id is replaced.
    ///
    /// # Errors
    /// If the disk refuses.
    pub fn put(&mut self, document: &Document) -> Result<(), Error> {
        // Deletions are kept in memory until the commit: a first import has none.
        if !self.fresh.insert(self.hashes.hash_one(&document.id)) || self.is_committed(&document.id)? {
            self.delete(&document.id);
        }
        self.writer.add_document(self.index.inner().fields.document(document, &mut self.memory))?;
        Ok(())
    }

    fn is_committed(&self, id: &str) -> Result<bool, Error> {
        let inner = self.index.inner();
        let searcher = inner.reader.searcher();
        Ok(searcher.num_docs() > 0 && searcher.doc_freq(&Term::from_field_text(inner.fields.id, id))? > 0)
    }

    /// Takes a document out, if it is there.
    pub fn delete(&mut self, id: &str) {
        self.writer.delete_term(Term::from_field_text(self.index.inner().fields.id, id));
    }

    /// Takes everything out.
    ///
    /// # Errors
    /// If the disk refuses.
    pub fn clear(&mut self) -> Result<(), Error> {
        self.writer.delete_all_documents()?;
        Ok(())
    }

    /// Makes everything so far durable and visible. `position` is the number of the last change that it contains.
    ///
    /// # Errors
    /// If the disk refuses; then everything since the last commit has to be put in again.
    pub fn commit(&mut self, position: i64) -> Result<(), Error> {
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&Payload::text(position));
        commit.commit()?;
        self.fresh.clear();
        self.index.reload()
    }

    /// Waits until the parts that belong together have been merged, and lets the next writer in. Dropping a writer
    /// lets the next one in too, and leaves the merging to it.
    ///
    /// # Errors
    /// If the disk refuses.
    pub fn finish(self) -> Result<(), Error> {
        let Writer { index, writer, .. } = self;
        writer.wait_merging_threads()?;
        index.reload()
    }
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("index", &self.index).finish_non_exhaustive()
    }
}

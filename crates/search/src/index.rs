//! The index as others hold it.

use crate::{
    Access, Error, Hits, Query, Writer,
    columns::Kept,
    folder::{self, Payload},
    page,
    schema::{self, Fields},
};
use std::{fmt, path::Path, sync::Arc};
use tantivy::IndexReader;

/// A full-text index: many read, one writes. Copies are cheap and share everything.
#[derive(Clone)]
pub struct Index {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub index: tantivy::Index,
    pub reader: IndexReader,
    pub fields: Fields,
    pub kept: Kept,
    made_anew: bool,
}

impl Index {
    /// Opens the index in this folder, which is created if need be. An index that is damaged or of another version is
    /// made anew, empty: see [`Index::was_made_anew`] and [`Index::position`].
    ///
    /// # Errors
    /// [`Error::Busy`] if it has to be made anew while another process writes it.
    pub fn open(folder: &Path) -> Result<Index, Error> {
        let (index, reader, made_anew) = folder::open(folder)?;
        Ok(Index::of(index, reader, made_anew))
    }

    /// An index that is gone with the process.
    ///
    /// # Errors
    /// None in practice.
    pub fn in_memory() -> Result<Index, Error> {
        let index = folder::builder().create_in_ram()?;
        let reader = folder::reader(&index)?;
        Ok(Index::of(index, reader, true))
    }

    fn of(index: tantivy::Index, reader: IndexReader, made_anew: bool) -> Index {
        let (_, fields) = schema::schema();
        Index { inner: Arc::new(Inner { index, reader, fields, kept: Kept::default(), made_anew }) }
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// Whether there was nothing to open: everything has to be put in.
    pub fn was_made_anew(&self) -> bool {
        self.inner.made_anew
    }

    /// Change sequence number up to which the index follows the database; 0 for one that is new.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn position(&self) -> Result<i64, Error> {
        Ok(Payload::of(&self.inner.index)?.position)
    }

    /// How many documents there are.
    pub fn len(&self) -> u64 {
        self.inner.reader.searcher().num_docs()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows what another process has committed. Cheap: only new parts are opened.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn reload(&self) -> Result<(), Error> {
        Ok(self.inner.reader.reload()?)
    }

    /// Reads every file and compares its checksum; a tenth of a second for a full catalogue.
    ///
    /// # Errors
    /// [`Error::Damaged`] with the names of the files.
    pub fn verify(&self) -> Result<(), Error> {
        let damaged = self.inner.index.validate_checksum()?;
        if damaged.is_empty() {
            return Ok(());
        }
        let mut names: Vec<String> = damaged.iter().map(|p| p.display().to_string()).collect();
        names.sort();
        Err(Error::Damaged(names.join(", ")))
    }

    /// The one writer.
    ///
    /// # Errors
    /// [`Error::Busy`] while another holds it, in this process or another.
    pub fn writer(&self) -> Result<Writer, Error> {
        Writer::new(self.clone())
    }

    /// Searches. `visible` is the product's visibility function for whoever asks: what it refuses appears nowhere, in
    /// no count and in no suggestion.
    ///
    /// # Errors
    /// If the folder cannot be read, or is damaged.
    pub fn search(&self, query: &Query, visible: &dyn Fn(Access<'_>) -> bool) -> Result<Hits, Error> {
        page::search(&self.inner, query, visible)
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("documents", &self.len()).finish_non_exhaustive()
    }
}

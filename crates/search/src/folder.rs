//! The folder of an index: opened, and made anew when it is of another version or damaged.

use crate::{Error, schema};
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};
use tantivy::{
    Directory, Index, IndexBuilder, IndexReader, IndexSettings, ReloadPolicy,
    directory::{INDEX_WRITER_LOCK, MmapDirectory, error::LockError},
};

/// What is kept with every commit.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Payload {
    /// [`schema::VERSION`] that wrote it.
    pub version: u32,
    /// Change sequence number up to which the index follows the database.
    pub position: i64,
}

impl Payload {
    /// Of the last commit; version 0 if there is none that we understand.
    pub fn of(index: &Index) -> Result<Payload, Error> {
        let payload = index.load_metas()?.payload;
        Ok(payload.and_then(|p| serde_json::from_str(&p).ok()).unwrap_or_default())
    }

    pub fn text(position: i64) -> String {
        let payload = Payload { version: schema::VERSION, position };
        serde_json::to_string(&payload).expect("two numbers always have a JSON form")
    }
}

pub(crate) fn builder() -> IndexBuilder {
    // Pages read twenty cards from all over the store: small blocks are quicker to unpack than large ones.
    let settings = IndexSettings { docstore_blocksize: 4096, ..IndexSettings::default() };
    Index::builder().settings(settings).schema(schema::schema().0)
}

pub(crate) fn reader(index: &Index) -> Result<IndexReader, Error> {
    Ok(index.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(64).try_into()?)
}

/// Opens the index in the folder. The flag tells that it was made anew.
pub(crate) fn open(folder: &Path) -> Result<(Index, IndexReader, bool), Error> {
    fs::create_dir_all(folder)?;
    if let Some((index, reader)) = open_as_is(folder)? {
        return Ok((index, reader, false));
    }
    let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
    {
        // Whoever writes now would lose the files under its hands.
        let _lock = directory.acquire_lock(&INDEX_WRITER_LOCK).map_err(|error| match error {
            LockError::LockBusy => Error::Busy,
            LockError::IoError(error) => Error::Unavailable(error.to_string()),
        })?;
        empty(folder)?;
    }
    let index = builder().create_in_dir(folder)?;
    let mut writer = index.writer_with_num_threads::<tantivy::TantivyDocument>(1, 15_000_000)?;
    let mut commit = writer.prepare_commit()?;
    commit.set_payload(&Payload::text(0));
    commit.commit()?;
    drop(writer);
    let reader = reader(&index)?;
    Ok((index, reader, true))
}

/// None if there is no index, or none that we can use.
fn open_as_is(folder: &Path) -> Result<Option<(Index, IndexReader)>, Error> {
    if !folder.join("meta.json").exists() {
        return Ok(None);
    }
    let opened = Index::open_in_dir(folder).map_err(Error::from).and_then(|index| {
        let known = Payload::of(&index)?.version == schema::VERSION && index.schema() == schema::schema().0;
        Ok(if known { Some((reader(&index)?, index)) } else { None })
    });
    match opened {
        Ok(found) => Ok(found.map(|(reader, index)| (index, reader))),
        Err(Error::Busy) => Err(Error::Busy),
        // Not to be read for whatever reason: what is in it is in the database too.
        Err(_) => Ok(None),
    }
}

/// Removes the files of an index and no others: a wrong folder in the configuration must cost nobody their files.
fn empty(folder: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if entry.file_type()?.is_file() && is_ours(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// `meta.json`, `.managed.json`, and the parts of segments: 32 hexadecimal digits and an ending.
fn is_ours(name: &str) -> bool {
    let segment = name.split('.').next().unwrap_or_default();
    let part = segment.len() == 32 && segment.bytes().all(|b| b.is_ascii_hexdigit());
    part || ["meta.json", ".managed.json"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_an_index_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["meta.json", "thesis.docx", "0123456789abcdef0123456789abcdef.term", "notes.json"] {
            fs::write(folder.path().join(name), "{").unwrap();
        }
        open(folder.path()).unwrap();
        assert!(folder.path().join("thesis.docx").exists() && folder.path().join("notes.json").exists());
        assert!(!folder.path().join("0123456789abcdef0123456789abcdef.term").exists());
    }
}

//! SQLite: one file, one writer, many readers.

use crate::{
    Error,
    statement::Statement,
    value::{Row, Value},
};
use rusqlite::{ErrorCode, OpenFlags, types::ValueRef};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::Duration,
};

/// Written into the header of our files ("ACRD"), so that another program's file is never taken for ours.
const APPLICATION_ID: i64 = 0x4143_5244;

/// Every SQLite file begins so.
const HEADER: &[u8] = b"SQLite format 3\0";

/// Another process (a command beside a running server) may hold the write lock this long.
const BUSY: Duration = Duration::from_secs(10);

/// How often it is tried within that time where SQLite does not wait by itself.
const TRIES: u32 = 200;

pub(crate) struct Place {
    path: PathBuf,
    /// What lay there when it was first asked for.
    file: OnceLock<Option<Identity>>,
}

/// What tells one file from another of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Identity(u64, u64);

pub(crate) struct Connection {
    inner: rusqlite::Connection,
}

impl Place {
    pub(super) fn new(path: PathBuf) -> Place {
        Place { path, file: OnceLock::new() }
    }

    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Whether the file is there under its name, and is the one that was there when this was first asked.
    ///
    /// A file that was removed or replaced lives on, unseen, for as long as somebody has it open: what is written to
    /// it then is lost, and nothing else would tell.
    pub(super) fn is_in_place(&self) -> bool {
        let now = identity(&self.path);
        now.is_some() && now == *self.file.get_or_init(|| now)
    }

    /// Changes nothing in the file, which may turn out not to be ours.
    pub(super) fn connect(&self) -> Result<Connection, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || -> rusqlite::Result<rusqlite::Connection> {
            let inner = rusqlite::Connection::open_with_flags(&self.path, flags)?;
            inner.busy_timeout(BUSY)?;
            inner.set_prepared_statement_cache_capacity(64);
            // `synchronous=FULL`: what was answered for is on the disk, whatever happens next.
            inner.execute_batch("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-4000;")?;
            Ok(inner)
        };
        open().map(|inner| Connection { inner }).map_err(error)
    }
}

impl Connection {
    pub(super) fn batch(&self, sql: &str) -> Result<(), Error> {
        self.inner.execute_batch(sql).map_err(error)
    }

    pub(super) fn query(&self, statement: &Statement, values: &[Value]) -> Result<Vec<Row>, Error> {
        let mut prepared = self.inner.prepare_cached(statement.sql()).map_err(error)?;
        let columns = prepared.column_count();
        let mut rows = prepared.query(rusqlite::params_from_iter(values)).map_err(error)?;
        let mut out = Vec::new();
        while let Some(row) = rows.next().map_err(error)? {
            let values: Result<Vec<Value>, Error> =
                (0..columns).map(|i| row.get_ref(i).map_err(error).and_then(value)).collect();
            out.push(Row(values?));
        }
        Ok(out)
    }

    pub(super) fn execute(&self, statement: &Statement, values: &[Value]) -> Result<u64, Error> {
        let mut prepared = self.inner.prepare_cached(statement.sql()).map_err(error)?;
        let changed = prepared.execute(rusqlite::params_from_iter(values)).map_err(error)?;
        Ok(changed as u64)
    }

    #[cfg(test)]
    pub(super) fn prepare(&self, statement: &Statement) -> Result<(), Error> {
        self.inner.prepare(statement.sql()).map(drop).map_err(error)
    }

    /// Marks an empty file as ours; false if somebody else's, which stays as it is.
    pub(super) fn claim(&self) -> Result<bool, Error> {
        let number = |sql: &str| self.inner.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(error);
        // In this order: another process of ours marks the file before it makes the first table.
        let tables = number("SELECT COUNT(*) FROM sqlite_master")?;
        match number("PRAGMA application_id")? {
            APPLICATION_ID => {}
            0 if tables == 0 && self.is_blank()? => {
                self.insist(&format!("PRAGMA application_id={APPLICATION_ID}"))?;
            }
            _ => return Ok(false),
        }
        // Readers go on while one writes. The file remembers it.
        self.insist("PRAGMA journal_mode=WAL")?;
        Ok(true)
    }

    /// Runs a statement that SQLite refuses at once, whatever its patience, while another process opens the file.
    fn insist(&self, sql: &str) -> Result<(), Error> {
        for _ in 0..TRIES {
            match self.batch(sql) {
                Err(Error::Unavailable(_)) => std::thread::sleep(BUSY / TRIES),
                done => return done,
            }
        }
        self.batch(sql)
    }

    /// SQLite takes any file of less than a page for an empty database and would write over it.
    fn is_blank(&self) -> Result<bool, Error> {
        let unreadable = |e: std::io::Error| Error::Unavailable(e.to_string());
        let mut start = Vec::new();
        let file = File::open(self.inner.path().unwrap_or_default()).map_err(unreadable)?;
        file.take(HEADER.len() as u64).read_to_end(&mut start).map_err(unreadable)?;
        Ok(start.is_empty() || start == HEADER)
    }

    /// What SQLite finds wrong with the file, if anything.
    pub(super) fn damage(&self) -> Result<Option<String>, Error> {
        let found = || -> rusqlite::Result<String> {
            self.inner.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
        };
        match found().map_err(error) {
            Ok(text) if text == "ok" => Ok(None),
            Ok(text) | Err(Error::Corrupt(text)) => Ok(Some(text.replace('\n', "; "))),
            Err(error) => Err(error),
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.inner.is_autocommit()
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().map(|file| Identity(file.dev(), file.ino()))
}

/// Elsewhere an open file cannot be removed: that it is there is enough.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    path.metadata().ok().map(|_| Identity(0, 0))
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::ToSqlOutput::Borrowed;
        Ok(Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(v) => ValueRef::Integer(*v),
            Value::Bool(v) => ValueRef::Integer(i64::from(*v)),
            Value::Real(v) => ValueRef::Real(*v),
            Value::Text(v) => ValueRef::Text(v.as_bytes()),
        }))
    }
}

fn value(value: ValueRef<'_>) -> Result<Value, Error> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(v) => Value::Int(v),
        ValueRef::Real(v) => Value::Real(v),
        ValueRef::Text(v) => Value::Text(String::from_utf8(v.to_vec()).map_err(|e| Error::Corrupt(e.to_string()))?),
        ValueRef::Blob(_) => return Err(Error::Corrupt("a BLOB where text was stored".to_owned())),
    })
}

#[allow(clippy::needless_pass_by_value, reason = "what `map_err` passes")]
fn error(error: rusqlite::Error) -> Error {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            Error::Unavailable("another process is writing to the database".to_owned())
        }
        Some(ErrorCode::DiskFull) => Error::Unavailable("the disk is full".to_owned()),
        Some(ErrorCode::ReadOnly) => Error::Unavailable(format!("the database may not be written: {text}")),
        // What a full disk says where a file cannot grow: SQLite has its own word for it only elsewhere.
        Some(ErrorCode::SystemIoFailure) => Error::Unavailable(format!("{text} (the disk may be full, or failing)")),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Error::Unavailable(text),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Corrupt(text),
        _ => Error::Bug(text),
    }
}

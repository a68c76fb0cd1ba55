//! PostgreSQL, for instances on several machines.
//!
//! The asynchronous driver is driven from the blocking thread of the unit of work; the synchronous
//! one starts a runtime of its own and panics when it is dropped on ours.

use super::tls;
use crate::{
    Error, OpenError,
    statement::Statement,
    value::{Row, Value},
};
use std::{collections::HashMap, time::Duration};
use tokio::runtime::Handle;
use tokio_postgres::{
    Client, Config,
    config::Host,
    error::SqlState,
    types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Longer than any statement of ours takes: what hangs gives its place back.
const SESSION: &str = "SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
     SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = 'warning'";

/// Whether our own list of migrations is here, or nothing that could be another program's. Tables in schemas that are
/// not on the search path, or that an extension brought, are in nobody's way.
const IS_OURS: &str = "SELECT
    (SELECT COUNT(*) FROM pg_attribute WHERE attrelid = to_regclass('migrations') AND NOT attisdropped
        AND attname IN ('number', 'checksum')) = 2
    OR NOT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'f') AND pg_table_is_visible(c.oid) AND c.relpersistence <> 't'
        AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        AND NOT EXISTS (SELECT 1 FROM pg_depend d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))";

/// What an address begins with.
const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

pub(crate) struct Place {
    config: Config,
    connector: MakeRustlsConnect,
}

pub(crate) struct Connection {
    client: Client,
    runtime: Handle,
    prepared: HashMap<&'static str, tokio_postgres::Statement>,
}

impl Place {
    pub(super) fn new(url: &str) -> Result<Place, OpenError> {
        // The driver also takes `host=... password=...`, which nobody was promised.
        if !SCHEMES.iter().any(|scheme| url.starts_with(scheme)) {
            return Err(OpenError::Address(scheme_of(url)));
        }
        let (url, authorities) = tls::take_authorities(url)?;
        let mut config: Config = url.parse().map_err(|_| OpenError::Address(scheme_of(&url)))?;
        // Without one the server takes a database of the user's name, which may be anything.
        if config.get_dbname().is_none_or(str::is_empty) {
            return Err(OpenError::Address(scheme_of(&url)));
        }
        config.connect_timeout(Duration::from_secs(5)).application_name("accord");
        config.tcp_user_timeout(Duration::from_secs(10)).keepalives_idle(Duration::from_secs(30));
        if !url.contains("sslmode=") {
            config.ssl_mode(tls::mode(&config));
        }
        Ok(Place { config, connector: tls::connector(authorities) })
    }

    pub(super) fn name(&self) -> String {
        let hosts = self.config.get_hosts().iter().map(|host| match host {
            Host::Tcp(name) => name.clone(),
            Host::Unix(folder) => folder.display().to_string(),
        });
        // One port may stand for all hosts; none means the usual one.
        let ports = self.config.get_ports();
        let port = |i: usize| ports.get(i).or(ports.last()).map_or(5432, |port| *port);
        let hosts: Vec<String> = hosts.enumerate().map(|(i, host)| format!("{host}:{}", port(i))).collect();
        format!("{} on {}", self.config.get_dbname().unwrap_or("(no name)"), hosts.join(", "))
    }

    pub(super) async fn connect(&self) -> Result<Connection, Error> {
        // Whatever it is (no server, wrong password, no such database), it is not a mistake of the program.
        let unavailable = |e: tokio_postgres::Error| Error::Unavailable(text(&e));
        let (client, connection) = self.config.connect(self.connector.clone()).await.map_err(unavailable)?;
        // Ends by itself when the client is dropped or the server goes away; the client learns of either.
        tokio::spawn(connection);
        client.batch_execute(SESSION).await.map_err(unavailable)?;
        Ok(Connection { client, runtime: Handle::current(), prepared: HashMap::new() })
    }
}

impl Connection {
    pub(super) fn batch(&self, sql: &str) -> Result<(), Error> {
        self.runtime.block_on(self.client.batch_execute(sql)).map_err(|e| error(&e))
    }

    pub(super) fn query(&mut self, statement: &Statement, values: &[Value]) -> Result<Vec<Row>, Error> {
        let prepared = self.prepare(statement)?;
        let params: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
        let rows = self.runtime.block_on(self.client.query(&prepared, &params)).map_err(|e| error(&e))?;
        rows.iter().map(row).collect()
    }

    pub(super) fn execute(&mut self, statement: &Statement, values: &[Value]) -> Result<u64, Error> {
        let prepared = self.prepare(statement)?;
        let params: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
        self.runtime.block_on(self.client.execute(&prepared, &params)).map_err(|e| error(&e))
    }

    pub(super) fn prepare(&mut self, statement: &Statement) -> Result<tokio_postgres::Statement, Error> {
        if let Some(prepared) = self.prepared.get(statement.sql()) {
            return Ok(prepared.clone());
        }
        let prepared = self.runtime.block_on(self.client.prepare(statement.sql())).map_err(|e| error(&e))?;
        self.prepared.insert(statement.sql(), prepared.clone());
        Ok(prepared)
    }

    pub(super) fn is_ours(&self) -> Result<bool, Error> {
        let row = self.runtime.block_on(self.client.query_one(IS_OURS, &[])).map_err(|e| error(&e))?;
        row.try_get(0).map_err(|e| Error::Bug(e.to_string()))
    }

    pub(super) fn is_alive(&self) -> bool {
        !self.client.is_closed()
    }
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(v) => v.to_sql_checked(ty, out),
            Value::Text(v) => v.to_sql_checked(ty, out),
            Value::Bool(v) => v.to_sql_checked(ty, out),
            Value::Real(v) => v.to_sql_checked(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        // Each variant checks for itself.
        true
    }

    to_sql_checked!();
}

fn row(row: &tokio_postgres::Row) -> Result<Row, Error> {
    let value = |i: usize| {
        let read = match *row.columns()[i].type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(i).map(Value::from),
            Type::TEXT | Type::VARCHAR => row.try_get::<_, Option<String>>(i).map(Value::from),
            Type::BOOL => row.try_get::<_, Option<bool>>(i).map(Value::from),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(i).map(|v| v.map_or(Value::Null, Value::Real)),
            ref other => return Err(Error::Bug(format!("a column of type {other}, which is not common ground"))),
        };
        read.map_err(|e| Error::Bug(e.to_string()))
    };
    (0..row.len()).map(value).collect::<Result<_, _>>().map(Row)
}

/// The server ended the session because the unit of work was idle for too long, or is a copy that cannot be written.
const CONDITIONS: [SqlState; 2] = [SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT, SqlState::READ_ONLY_SQL_TRANSACTION];

fn error(error: &tokio_postgres::Error) -> Error {
    let text = text(error);
    match error.code() {
        // 08: connection, 53: out of memory, disk or connections, 57: shut down or cancelled.
        Some(code) if ["08", "53", "57"].iter().any(|class| code.code().starts_with(class)) => Error::Unavailable(text),
        Some(code) if *code == SqlState::LOCK_NOT_AVAILABLE || *code == SqlState::T_R_DEADLOCK_DETECTED => {
            Error::Unavailable("another writer holds a lock".to_owned())
        }
        Some(code) if CONDITIONS.contains(code) => Error::Unavailable(text),
        _ if is_outdated(error) => Error::Unavailable(text),
        Some(_) => Error::Bug(text),
        None => Error::Unavailable(text),
    }
}

/// A statement was prepared for tables that a newer version of the program has changed since. A new connection
/// prepares it anew. The condition has no code of its own, and its text comes in the server's language.
fn is_outdated(error: &tokio_postgres::Error) -> bool {
    error
        .as_db_error()
        .is_some_and(|e| *e.code() == SqlState::FEATURE_NOT_SUPPORTED && e.routine() == Some("RevalidateCachedQuery"))
}

/// The driver's message and what the server said, which it leaves out of its own.
fn text(error: &tokio_postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}

/// All that may be said of an address that cannot be read: nobody knows where in it the password is.
fn scheme_of(url: &str) -> String {
    url.split_once("://").map_or_else(|| "...".to_owned(), |(scheme, _)| format!("{scheme}://..."))
}

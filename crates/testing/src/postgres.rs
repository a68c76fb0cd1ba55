//! Databases on a PostgreSQL server: a template for each run, a copy of it for each test.
//!
//! A run holds a lock on its number as long as one of its processes lives, so that what a run left behind that was
//! interrupted can be told from what is in use, and is removed by the next.

use std::{
    fmt::Display,
    hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};
use store::{Location, Store};
use tokio::runtime::Runtime;
use tokio_postgres::{Client, NoTls};

/// Names the server; `cargo xtask test` sets it.
const VARIABLE: &str = "ACCORD_TEST_POSTGRES";
const FALLBACK: &str = "postgres://root@127.0.0.1:5432/postgres";
const PREFIX: &str = "accord_test_";
/// The same on every machine: text as bytes, sorted as bytes.
const EMPTY: &str = "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";

/// A database that is dropped with this value.
pub(crate) struct Scratch {
    name: String,
    url: String,
}

impl Scratch {
    pub(crate) fn migrated() -> Scratch {
        Scratch::new(&format!("TEMPLATE {}", server().template()))
    }

    pub(crate) fn empty() -> Scratch {
        Scratch::new(EMPTY)
    }

    fn new(origin: &str) -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let (server, number) = (server(), COUNT.fetch_add(1, Ordering::Relaxed));
        let name = format!("{PREFIX}{:016x}_{}_{number}", server.run, std::process::id());
        server.batch(&format!("CREATE DATABASE {name} {origin}"));
        Scratch { url: with_database(&server.url, &name), name }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        server().batch(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

struct Server {
    url: String,
    run: i64,
    client: Client,
    runtime: Runtime,
    template: OnceLock<String>,
}

fn server() -> &'static Server {
    static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
    let server = SERVER.get_or_init(|| aside(Server::connect));
    server.as_ref().unwrap_or_else(|sentence| panic!("{sentence}"))
}

/// Runs `work` on a thread that belongs to no runtime: tests call from within theirs.
fn aside<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| scope.spawn(work).join().expect("the thread for the test database does not panic"))
}

impl Server {
    fn connect() -> Result<Server, String> {
        #[allow(clippy::disallowed_methods, reason = "tests are told by the environment where the server is")]
        let url = std::env::var(VARIABLE).unwrap_or_else(|_| FALLBACK.to_owned());
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.map_err(|e| e.to_string())?;
        let sentence = |e: &dyn Display| {
            format!(
                "no PostgreSQL answers at {url} ({e}): run `cargo xtask test`, which starts one, or set {VARIABLE} \
                 to the address of a server on which databases may be made"
            )
        };
        let run = run_number();
        let client = runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(&url, NoTls).await.map_err(|e| sentence(&e))?;
            tokio::spawn(connection);
            client.batch_execute(&lock("lock_shared", run)).await.map_err(|e| sentence(&e))?;
            sweep(&client, run).await.map_err(|e| sentence(&e))?;
            Ok::<Client, String>(client)
        })?;
        Ok(Server { url, run, client, runtime, template: OnceLock::new() })
    }

    /// The name of the template, which the first test of the run makes.
    fn template(&self) -> &str {
        self.template.get_or_init(|| {
            let name = format!("{PREFIX}{:016x}_template", self.run);
            // The processes of one run wait for the one that makes it.
            let making = self.run.wrapping_add(1);
            self.batch(&lock("lock", making));
            let exists = aside(|| self.runtime.block_on(exists(&self.client, &name)));
            if !exists {
                self.batch(&format!("CREATE DATABASE {name} {EMPTY}"));
                let location = Location::Server(with_database(&self.url, &name));
                aside(|| self.runtime.block_on(Store::open(location)).map(drop))
                    .expect("an empty database is migrated");
            }
            self.batch(&lock("unlock", making));
            name
        })
    }

    fn batch(&self, sql: &str) {
        let done = aside(|| self.runtime.block_on(self.client.batch_execute(sql)));
        if let Err(e) = done {
            // A second panic while a failed test is taken down would hide the first.
            assert!(thread::panicking(), "{sql}: {e:?}");
        }
    }
}

/// A number that all processes of a run share: some test runners start one for each test.
fn run_number() -> i64 {
    #[allow(clippy::disallowed_methods, reason = "the test runner says by the environment which run this is")]
    let hash = match std::env::var("NEXTEST_RUN_ID") {
        Ok(id) => {
            let mut hasher = DefaultHasher::new();
            id.hash(&mut hasher);
            hasher.finish()
        }
        Err(_) => RandomState::new().hash_one(0),
    };
    // One bit less, so that it is never negative.
    (hash >> 1).cast_signed()
}

fn lock(what: &str, number: i64) -> String {
    format!("SELECT pg_advisory_{what}({number})")
}

async fn exists(client: &Client, name: &str) -> bool {
    let row = client.query_one("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", &[&name]).await;
    row.expect("the server lists its databases").get(0)
}

/// Removes the databases of runs of which no process lives.
async fn sweep(client: &Client, own: i64) -> Result<(), tokio_postgres::Error> {
    let all = client.query("SELECT datname::text FROM pg_database ORDER BY datname", &[]).await?;
    for name in all.iter().map(|row| row.get::<_, String>(0)) {
        let run = name.strip_prefix(PREFIX).and_then(|rest| i64::from_str_radix(rest.split('_').next()?, 16).ok());
        let Some(run) = run.filter(|run| *run != own) else { continue };
        let free: bool = client.query_one("SELECT pg_try_advisory_lock($1)", &[&run]).await?.get(0);
        if free {
            // Another process may be doing the same; whoever comes second has nothing to do.
            let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            client.batch_execute(&lock("unlock", run)).await?;
        }
    }
    Ok(())
}

/// The address with another database name.
fn with_database(url: &str, name: &str) -> String {
    let (address, options) = url.split_once('?').map_or((url, String::new()), |(a, o)| (a, format!("?{o}")));
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address[start..].find('/').map_or(address.len(), |at| start + at);
    format!("{}/{name}{options}", &address[..end])
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_name_of_the_database_changes() {
        for (url, expected) in [
            ("postgres://a:b@h:1/postgres", "postgres://a:b@h:1/x"),
            ("postgres://h", "postgres://h/x"),
            ("postgres://h/y?sslmode=disable", "postgres://h/x?sslmode=disable"),
        ] {
            assert_eq!(with_database(url, "x"), expected);
        }
    }
}

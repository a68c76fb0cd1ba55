//! A PostgreSQL of our own for the time of the tests: its own folder, its own port, nothing kept.
//!
//! One that happens to run here is left alone: its version, settings and data are somebody else's business, and on
//! a developer's machine it may hold something that matters. `ACCORD_TEST_POSTGRES` names another one on purpose.

use super::packages;
use crate::{Outcome, command};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{self, Command},
};

/// Where tests read the address of the server they may make databases on.
pub const VARIABLE: &str = "ACCORD_TEST_POSTGRES";
const PREFIX: &str = "accord-test-postgres-";

pub enum Server {
    Given(String),
    Ours(Cluster),
}

impl Server {
    pub fn ready() -> Outcome<Self> {
        if let Ok(url) = env::var(VARIABLE) {
            println!("using {url}");
            return Ok(Self::Given(url));
        }
        packages::ensure("PostgreSQL", &["postgresql"], || binaries().is_some())?;
        let binaries = binaries().ok_or("PostgreSQL's initdb and pg_ctl are not where they should be")?;
        remove_left_over(&binaries);
        Cluster::start(binaries).map(Self::Ours)
    }

    pub fn url(&self) -> &str {
        match self {
            Self::Given(url) => url,
            Self::Ours(cluster) => &cluster.url,
        }
    }
}

pub struct Cluster {
    binaries: PathBuf,
    folder: PathBuf,
    url: String,
}

impl Cluster {
    fn start(binaries: PathBuf) -> Outcome<Self> {
        let folder = env::temp_dir().join(format!("{PREFIX}{}", process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
        let port = free_port()?;
        let cluster = Self { binaries, folder, url: format!("postgres://accord@127.0.0.1:{port}/postgres") };
        if let Some(user) = other_user() {
            command::run(Command::new("chown").arg(user).arg(&cluster.folder))?;
        }
        let data = cluster.folder.join("data");
        let arguments = ["--username=accord", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
        command::output(cluster.program("initdb").arg("--pgdata").arg(&data).args(arguments))?;
        let log = cluster.folder.join("log");
        // Nothing here has to survive a power cut; each test has its own database and connections.
        let settings = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off \
             -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
        );
        let mut start = cluster.program("pg_ctl");
        start.arg("start").arg("--pgdata").arg(&data).arg("--log").arg(&log).args(["--wait", "--options", &settings]);
        command::output(&mut start).map_err(|error| {
            let log = fs::read_to_string(&log).unwrap_or_default();
            format!("{error}\n{log}")
        })?;
        println!("PostgreSQL listens on 127.0.0.1:{port}");
        Ok(cluster)
    }

    fn program(&self, name: &str) -> Command {
        program(&self.binaries, &self.folder, name)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        remove(&self.binaries, &self.folder);
    }
}

/// PostgreSQL refuses to run as root, so root becomes somebody else for it.
fn program(binaries: &Path, folder: &Path, name: &str) -> Command {
    let path = binaries.join(name);
    let mut command = match other_user() {
        Some(user) => {
            let mut runuser = Command::new("runuser");
            runuser.args(["-u", user, "--"]).arg(path);
            runuser
        }
        None => Command::new(path),
    };
    command.current_dir(folder);
    command
}

fn other_user() -> Option<&'static str> {
    let exists = |user: &&str| command::output(Command::new("id").arg(user)).is_ok();
    if command::is_root() { ["postgres", "nobody"].into_iter().find(exists) } else { None }
}

fn remove(binaries: &Path, folder: &Path) {
    let mut stop = program(binaries, folder, "pg_ctl");
    // It may not have started; the folder goes all the same.
    let _ = command::output(stop.arg("stop").arg("--pgdata").arg(folder.join("data")).args(["--mode", "immediate"]));
    let _ = fs::remove_dir_all(folder);
}

/// Servers of runs that were interrupted: their folder names a process that is gone.
fn remove_left_over(binaries: &Path) {
    let Ok(entries) = fs::read_dir(env::temp_dir()) else { return };
    for folder in entries.flatten().map(|entry| entry.path()) {
        let process = folder.file_name().and_then(|name| name.to_str()?.strip_prefix(PREFIX));
        if process.is_some_and(|id| !Path::new("/proc").join(id).exists()) && Path::new("/proc/self").exists() {
            remove(binaries, &folder);
        }
    }
}

/// The newest of Debian's versions, or wherever the path leads.
fn binaries() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
        .collect();
    found.sort();
    found.pop().map(|(_, folder)| folder).or_else(|| {
        let initdb = command::find(&["initdb"])?;
        let folder = initdb.parent()?.to_path_buf();
        folder.join("pg_ctl").exists().then_some(folder)
    })
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port on 127.0.0.1: {error}"))
}

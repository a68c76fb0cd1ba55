//! The program under measurement: the release build, in a folder of its own, on a port of its own.

use super::http::Client;
use crate::{Outcome, command, repo};
use std::{
    env, fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    thread,
};

pub const HOME: &str = "/en/jca-qkdn";

/// Builds the program as people get it, and says where it is.
pub fn build() -> Outcome<PathBuf> {
    let arguments = ["build", "--release", "--package", "accord", "--locked"];
    command::run(command::cargo().args(arguments).current_dir(repo::root()))?;
    Ok(repo::target().join("release").join("accord"))
}

/// An empty folder that goes when it is no longer needed.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Outcome<Self> {
        let path = env::temp_dir().join(format!("accord-bench-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(|error| format!("cannot make {}: {error}", path.display()))?;
        Ok(Self(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    /// Starts the program and waits until it has printed its address, which it does when it listens.
    pub fn start(binary: &Path, folder: &Folder, more: &[&str]) -> Outcome<Self> {
        Server::on(binary, &folder.path().join("data"), folder.path(), more)
    }

    /// The same on an instance that lies elsewhere.
    pub fn on(binary: &Path, data: &Path, working: &Path, more: &[&str]) -> Outcome<Self> {
        let mut accord = Command::new(binary);
        accord.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data).args(more);
        accord.current_dir(working).stdout(Stdio::piped());
        let mut child = accord.spawn().map_err(|error| format!("cannot start {}: {error}", binary.display()))?;
        let mut output = BufReader::new(child.stdout.take().expect("its output was asked for above"));
        let address = address(&mut output);
        // What it prints later is of no interest, but somebody has to take it.
        thread::spawn(move || output.read_to_end(&mut Vec::new()));
        let server = Self { child, address: address.unwrap_or_default() };
        if server.address.is_empty() { Err("it ended before it printed its address".into()) } else { Ok(server) }
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    pub fn client(&self) -> Outcome<Client> {
        Client::connect(&self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn address(output: &mut impl BufRead) -> Option<String> {
    output.lines().map_while(Result::ok).find_map(|line| address_in(&line))
}

fn address_in(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("http://")?;
    Some(rest.split(|c: char| c == '/' || c.is_whitespace()).next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_wherever_it_stands() {
        assert_eq!(address_in("Open http://127.0.0.1:4711/ now").as_deref(), Some("127.0.0.1:4711"));
        assert_eq!(address(&mut "a\nhttp://[::1]:80\n".as_bytes()).as_deref(), Some("[::1]:80"));
        assert_eq!(address(&mut "nothing".as_bytes()), None);
    }
}

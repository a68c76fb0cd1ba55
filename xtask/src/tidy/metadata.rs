//! What cargo knows about our crates and everybody else's.

use crate::{Outcome, command, repo};
use serde_json::Value;

pub struct Metadata {
    /// The crates of this repository.
    pub ours: Vec<Package>,
    /// All packages of the lockfile that can come into a build.
    pub theirs: Vec<Package>,
}

pub struct Package {
    pub name: String,
    pub version: String,
    pub licence: String,
    /// Empty for our own.
    pub source: String,
    /// The folder's name, which is also the name used in code.
    pub folder: String,
    /// `Cargo.toml`, relative to the repository.
    pub manifest: String,
    pub dependencies: Vec<Dependency>,
}

pub struct Dependency {
    pub name: String,
    /// Whether it is one of ours.
    pub ours: bool,
    pub for_tests: bool,
}

impl Metadata {
    pub fn read() -> Outcome<Self> {
        let mut cargo = command::cargo();
        cargo.args(["metadata", "--format-version=1", "--all-features"]).current_dir(repo::root());
        Self::parse(&command::output(&mut cargo)?)
    }

    fn parse(json: &str) -> Outcome<Self> {
        let json: Value =
            serde_json::from_str(json).map_err(|error| format!("cannot read cargo's metadata: {error}"))?;
        let packages = list(&json["packages"]).iter().map(package);
        let (ours, theirs) = packages.partition(|package| package.source.is_empty());
        Ok(Self { ours, theirs })
    }
}

fn package(json: &Value) -> Package {
    let path = text(&json["manifest_path"]);
    let root = format!("{}/", repo::root().display());
    let folder = path.rsplit('/').nth(1).unwrap_or_default().to_owned();
    Package {
        name: text(&json["name"]),
        version: text(&json["version"]),
        licence: text(&json["license"]),
        source: text(&json["source"]),
        folder,
        manifest: path.strip_prefix(&root).unwrap_or(&path).to_owned(),
        dependencies: list(&json["dependencies"]).iter().map(dependency).collect(),
    }
}

fn dependency(json: &Value) -> Dependency {
    Dependency { name: text(&json["name"]), ours: json["path"].is_string(), for_tests: json["kind"] == "dev" }
}

fn text(json: &Value) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn list(json: &Value) -> &[Value] {
    json.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
pub mod samples {
    //! Packages for the tests of the rules.

    use super::{Dependency, Package};

    pub fn ours(folder: &str, dependencies: &[&str]) -> Package {
        let dependency =
            |name: &&str| Dependency { name: (*name).to_owned(), ours: name.starts_with("accord"), for_tests: false };
        Package {
            name: if folder == "cli" { "accord".to_owned() } else { format!("accord-{folder}") },
            version: "0.1.0".into(),
            licence: "Apache-2.0 OR MIT".into(),
            source: String::new(),
            folder: folder.to_owned(),
            manifest: format!("crates/{folder}/Cargo.toml"),
            dependencies: dependencies.iter().map(dependency).collect(),
        }
    }

    pub fn theirs(name: &str, licence: &str, source: &str) -> Package {
        let blank = ours(name, &[]);
        Package { name: name.to_owned(), licence: licence.into(), source: source.into(), ..blank }
    }
}

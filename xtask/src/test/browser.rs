//! The browser journeys of `e2e`: Node, its packages, a Chromium and fonts for six languages, then the tests.

use super::packages;
use crate::{Outcome, command, repo};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Chromium's path; nothing if the packages of `e2e` brought their own.
pub type Browser = Option<PathBuf>;

pub fn ready() -> Outcome<Browser> {
    packages::ensure("Node", &["nodejs", "npm"], || {
        command::find(&["node"]).is_some() && command::find(&["npm"]).is_some()
    })?;
    packages::ensure(
        "a font for each of the six languages",
        &["fontconfig", "fonts-noto-core", "fonts-noto-cjk"],
        || ["ar", "ru", "zh"].iter().all(|lang| has_font(lang)),
    )?;
    node_packages(&repo::root().join("e2e"))?;
    if let Some(chosen) = env::var_os("ACCORD_CHROMIUM") {
        return Ok(Some(chosen.into()));
    }
    match packages::ensure("Chromium", &["chromium"], || command::find(NAMES).is_some()) {
        Ok(()) => Ok(command::find(NAMES)),
        // Ubuntu's package is only a pointer to another kind of package, which containers cannot install.
        Err(sentence) => command::run(npx().args(["playwright-core", "install", "--with-deps", "chromium"]))
            .map(|()| None)
            .map_err(|_| format!("{sentence}\nInstall a Chromium and name it in ACCORD_CHROMIUM.")),
    }
}

pub fn journeys(browser: &Browser) -> Outcome {
    let folder = repo::root().join("e2e");
    let mut files: Vec<PathBuf> = fs::read_dir(folder.join("tests"))
        .map_err(|error| format!("cannot read e2e/tests: {error}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(files).current_dir(folder);
    node.env("ACCORD_BIN", repo::target().join("debug").join("accord"));
    if let Some(path) = browser {
        node.env("ACCORD_CHROMIUM", path);
    }
    command::run(&mut node)
}

/// `npm ci`, unless what is installed is what the lockfile says.
fn node_packages(folder: &Path) -> Outcome {
    let changed = |path: PathBuf| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let installed = changed(folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(folder.join("package-lock.json")) {
        return Ok(());
    }
    command::run(Command::new("npm").args(["ci", "--no-progress"]).current_dir(folder))
}

fn npx() -> Command {
    let mut npx = Command::new("npx");
    npx.arg("--no-install").current_dir(repo::root().join("e2e"));
    npx
}

fn has_font(lang: &str) -> bool {
    command::output(Command::new("fc-list").arg(format!(":lang={lang}"))).is_ok_and(|fonts| !fonts.trim().is_empty())
}

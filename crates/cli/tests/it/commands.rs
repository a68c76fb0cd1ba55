//! Commands that are given something wrong say so, and what to do.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn accord(data: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
    command.arg("--data").arg(data).args(args).env_remove("ACCORD_DATABASE").env_remove("ACCORD_LOG");
    command.output().expect("the program starts")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn what_is_no_filter_for_the_log_is_wrong_usage() {
    let folder = tempfile::tempdir().expect("tests can make temporary folders");
    let refused = accord(folder.path(), &["--log", "loud", "check-config"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("write error, warn, info or debug"), "{}", said(&refused));
    assert!(accord(folder.path(), &["--log", "warn,accord_web=debug", "check-config"]).status.success());
}

#[cfg(unix)]
#[test]
fn the_files_of_a_group_are_read_through_links_and_nothing_is_passed_over() {
    use std::os::unix::{fs::symlink, net::UnixListener};
    let folder = tempfile::tempdir().expect("tests can make temporary folders");
    let (data, group) = (folder.path().join("data"), folder.path().join("group"));
    let name = group.to_str().expect("a name in UTF-8");
    assert!(accord(&data, &["group", "example", name]).status.success());
    let text = fs::read_to_string(group.join("group.toml")).expect("a file");
    let text = text.replacen("slug = \"jca-qkdn\"", "slug = \"jca-other\"", 1);
    fs::write(folder.path().join("elsewhere.toml"), text).expect("the folder is ours");
    fs::remove_file(group.join("group.toml")).expect("a file");
    symlink("../elsewhere.toml", group.join("group.toml")).expect("a link");

    let refused = |what: &str| {
        let refused = accord(&data, &["group", "add", name]);
        assert_eq!(refused.status.code(), Some(1), "{what}: {}", said(&refused));
        assert!(said(&refused).contains("meeting-2.toml") && said(&refused).contains("Put the file itself there"));
    };
    let meeting = group.join("meeting-2.toml");
    symlink("nowhere.toml", &meeting).expect("a link");
    refused("a link to nothing");
    fs::remove_file(&meeting).expect("a link");
    fs::create_dir(&meeting).expect("a folder");
    refused("a folder");
    fs::remove_dir(&meeting).expect("a folder");
    let socket = UnixListener::bind(&meeting).expect("a socket");
    refused("a socket");
    drop(socket);
    fs::remove_file(&meeting).expect("a socket");
    let added = accord(&data, &["group", "add", name]);
    assert!(added.status.success(), "{}", said(&added));
}

#[test]
fn the_doctor_finds_a_damaged_file() {
    let folder = tempfile::tempdir().expect("tests can make temporary folders");
    let well = accord(folder.path(), &["doctor"]);
    assert!(well.status.success() && said(&well).contains("All is well."), "{}", said(&well));
    let path = folder.path().join("accord.db");
    let mut bytes = fs::read(&path).expect("the program has ended and left one file");
    let last = bytes.len() - 4096;
    bytes[last..].fill(0xab);
    fs::write(&path, bytes).expect("the file is ours");
    let damaged = accord(folder.path(), &["doctor"]);
    assert_eq!(damaged.status.code(), Some(1));
    assert!(said(&damaged).contains("is DAMAGED: ") && said(&damaged).contains("restore the last backup"));
}

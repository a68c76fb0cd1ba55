//! `kill -9` in the middle of an import: what it left is finished by the next one, and nobody can tell the difference.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::Instant,
};
use tempfile::TempDir;
use testing::Database;

/// When imports are killed, in hundredths of the time that one takes that is left alone.
const MOMENTS: [u32; 5] = [15, 40, 60, 75, 90];

/// Families of three documents each.
const FAMILIES: usize = 134;

#[test]
fn killed_imports_are_finished_by_the_next_on_sqlite() {
    kill_and_look(Database::sqlite);
}

#[test]
fn killed_imports_are_finished_by_the_next_on_postgres() {
    kill_and_look(Database::postgres);
}

fn kill_and_look(new: fn() -> Database) {
    let alone = Site::new(new());
    alone.write_records();
    #[allow(clippy::disallowed_methods, reason = "measures how long a command takes on this machine")]
    let begun = Instant::now();
    let expected = alone.import_to_its_end();
    let usual = begun.elapsed();
    assert_eq!((&expected["read"], &expected["added"]), (&(FAMILIES * 3).into(), &(FAMILIES * 3).into()));

    let site = Site::new(new());
    site.write_records();
    for moment in MOMENTS {
        let mut import = site.import();
        std::thread::sleep(usual * moment / 100);
        // On Unix this is SIGKILL; one that has ended already is left as it is.
        import.kill().expect("our own process can be killed");
        import.wait().expect("it was started");
    }
    let finished = site.import_to_its_end();
    assert_eq!(finished["digest"], expected["digest"]);
    assert_eq!((&finished["read"], &finished["problems"]), (&expected["read"], &0.into()));
    let again = site.import_to_its_end();
    assert_eq!((&again["added"], &again["updated"], &again["unchanged"]), (&0.into(), &0.into(), &expected["read"]));
    assert_eq!(again["digest"], expected["digest"]);
    // What can be searched is whole, too.
    let shown =
        site.accord(&["--json", "search", "Y.40133"], Stdio::piped()).wait_with_output().expect("it was started");
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("ITU-T Y.40133 (02/2020)"), "{shown}");
}

/// An instance, and the program to start on it.
struct Site {
    folder: TempDir,
    database: Database,
}

impl Site {
    fn new(database: Database) -> Site {
        Site { folder: tempfile::tempdir().expect("tests can make temporary folders"), database }
    }

    fn accord(&self, arguments: &[&str], output: Stdio) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        command.current_dir(self.folder.path()).stdout(output).stderr(Stdio::null()).args(arguments);
        // The index lies in the data folder on either engine.
        command.args(["--data", "data"]);
        if let Some(url) = self.database.url() {
            command.args(["--database", url]);
        }
        for setting in ["ACCORD_DATA", "ACCORD_DATABASE", "ACCORD_GROUP", "ACCORD_LISTEN", "ACCORD_LOG"] {
            command.env_remove(setting);
        }
        command.spawn().expect("the program starts")
    }

    fn import(&self) -> Child {
        self.accord(&["--json", "import", "relaton", "itu"], Stdio::piped())
    }

    /// What the command tells scripts.
    fn import_to_its_end(&self) -> serde_json::Value {
        let output = self.import().wait_with_output().expect("it was started");
        assert!(output.status.success(), "{}", output.status);
        serde_json::from_slice(&output.stdout).expect("it writes JSON")
    }

    fn write_records(&self) {
        let folder = self.folder.path().join("itu");
        std::fs::create_dir_all(&folder).expect("the folder is ours");
        for n in 0..FAMILIES {
            let number = 40_000 + n;
            write(&folder, &format!("{n}-a"), &format!("ITU-T Y.{number} (01/2010)"), "2010-01-10", "Superseded");
            write(&folder, &format!("{n}-b"), &format!("ITU-T Y.{number} (02/2020)"), "2020-02-10", "Published");
            write(
                &folder,
                &format!("{n}-c"),
                &format!("ITU-T Y.{number} (2020) Amd. 1 (03/2021)"),
                "2021-03-10",
                "Published",
            );
        }
    }
}

fn write(folder: &Path, name: &str, identifier: &str, date: &str, stage: &str) {
    let title = if name.ends_with('c') { "" } else { "title:\n- content: Invented\n  language: en\n" };
    let yaml = format!(
        "schema_version: v1.5.6\n{title}docidentifier:\n- content: {identifier}\n  type: ITU\n  primary: true\n\
         date:\n- type: published\n  at: '{date}'\nstatus:\n  stage:\n    content: {stage}\n"
    );
    std::fs::write(folder.join(format!("{name}.yaml")), yaml).expect("the folder is ours");
}

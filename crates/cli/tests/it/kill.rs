//! `kill -9` at any moment: what was answered for is there, what was not is there whole or not at all.

use std::{
    collections::BTreeSet,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use store::Store;
use tempfile::TempDir;
use testing::Database;

/// When the processes of a round are killed, in hundredths of the time that one takes that is left alone.
const FIRST_STARTS: [u32; 4] = [5, 30, 60, 90];
const MOMENTS: [u32; 16] = [3, 8, 13, 18, 23, 28, 33, 38, 43, 49, 55, 62, 70, 80, 95, 120];

const TABLE: &str = "\
identifier,title,body,group,kind,status,source,confidence
Y.import-a,First,ITU-T,SG13,Recommendation,in progress,TD ROUND,primary
Y.import-b,Second,ITU-T,SG13,Recommendation,in progress,TD ROUND,primary
Y.import-c,Third,ITU-T,SG13,Recommendation,in progress,TD ROUND,primary
";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_writers_leave_whole_events_on_sqlite() {
    kill_and_look(Database::sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_writers_leave_whole_events_on_postgres() {
    kill_and_look(Database::postgres).await;
}

async fn kill_and_look(new: fn() -> Database) {
    let usual = usual(&Site::new(new()));
    let site = Site::new(new());
    // First starts: the instance is made whole by one of them, or by none.
    for moment in FIRST_STARTS {
        let starts = [site.add("Y.early"), site.accord(&["roadmap", "counts"])];
        tokio::time::sleep(usual * moment / 100).await;
        for start in starts {
            ended_well(start);
        }
        let groups = site.database.open().await.read(store::groups::count).await.expect("groups can be counted");
        assert!(groups <= 1, "two first starts were the first");
    }
    assert!(site.add("Y.first").wait().expect("it was started").success());

    let mut answered_for = BTreeSet::from(["Y.first".to_owned()]);
    let mut killed = 0;
    for (round, moment) in MOMENTS.into_iter().enumerate() {
        site.write_table(round);
        let others = [site.accord(&["serve", "--listen", "127.0.0.1:0"]), site.import()];
        let names = ["a", "b"].map(|letter| format!("Y.round-{round}-{letter}"));
        let writers = names.each_ref().map(|name| site.add(name));
        tokio::time::sleep(usual * moment / 100).await;
        for (name, writer) in names.into_iter().zip(writers) {
            if ended_well(writer) {
                answered_for.insert(name);
            } else {
                killed += 1;
            }
        }
        for other in others {
            ended_well(other);
        }
    }
    assert!(killed > 0, "the first ones cannot have come to an end");
    look(&site.database.open().await, &answered_for).await;

    // Nothing that the dead held is in the way of the living.
    for last in [site.add("Y.after"), site.import(), site.accord(&["audit", "verify"])] {
        let last = last.wait_with_output().expect("it was started").status;
        assert!(last.success(), "{last}");
    }
    answered_for.extend(["Y.after", "Y.import-a", "Y.import-b", "Y.import-c"].map(str::to_owned));
    look(&site.database.open().await, &answered_for).await;
}

/// How long a first start with one write takes here and now.
fn usual(site: &Site) -> Duration {
    #[allow(clippy::disallowed_methods, reason = "measures how long a command takes on this machine")]
    let begun = Instant::now();
    assert!(site.add("Y.alone").wait().expect("it was started").success());
    begun.elapsed()
}

/// An instance, and the program to start on it.
struct Site {
    folder: TempDir,
    database: Database,
}

impl Site {
    fn new(database: Database) -> Site {
        let site = Site { folder: tempfile::tempdir().expect("tests can make temporary folders"), database };
        site.write_table(0);
        site
    }

    fn accord(&self, arguments: &[&str]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        command.current_dir(self.folder.path()).stdout(Stdio::null()).stderr(Stdio::null()).args(arguments);
        match (self.database.url(), self.database.folder()) {
            (Some(url), _) => command.args(["--database", url]),
            (None, data) => command.arg("--data").arg(data.expect("SQLite has a folder")),
        };
        for setting in ["ACCORD_DATA", "ACCORD_DATABASE", "ACCORD_GROUP", "ACCORD_LISTEN", "ACCORD_LOG"] {
            command.env_remove(setting);
        }
        command.spawn().expect("the program starts")
    }

    fn add(&self, identifier: &str) -> Child {
        let named = format!("identifier={identifier}");
        let rest = ["body=ITU-T", "group=SG13", "kind=Recommendation", "status=in progress", "source=TD 1"];
        self.accord(&[&["roadmap", "add", &named, "title=Title", "confidence=primary"], &rest[..]].concat())
    }

    fn import(&self) -> Child {
        self.accord(&["import", "roadmap", "table.csv"])
    }

    /// The same entries in every round, each time from another source, so that there is something to change.
    fn write_table(&self, round: usize) {
        let table = TABLE.replace("ROUND", &round.to_string());
        std::fs::write(self.folder.path().join("table.csv"), table).expect("the folder is ours");
    }
}

/// Kills the process; true if it had come to a good end before.
fn ended_well(mut process: Child) -> bool {
    // On Unix this is SIGKILL; one that has ended already is left as it is.
    process.kill().expect("our own process can be killed");
    process.wait().expect("it was started").success()
}

async fn look(store: &Store, answered_for: &BTreeSet<String>) {
    let heads = store.read(store::events::heads).await.expect("heads can be read");
    for (chain, number, _) in heads {
        let verified = store.read(move |tx| store::events::verify(tx, &chain, 0, 1_000_000)).await.expect("a chain");
        assert_eq!((verified.number, verified.damage, verified.at_end), (number, None, true));
    }
    let groups = store.read(store::groups::list).await.expect("groups can be read");
    assert_eq!(groups.len(), 1, "one first start was the first");
    let group = groups[0].id;
    let entries = store.read(move |tx| store::roadmap::of_group(tx, group)).await.expect("entries can be read");
    let names: BTreeSet<String> = entries.iter().map(|entry| entry.identifier.clone()).collect();
    assert_eq!(names.len(), entries.len(), "no entry is there twice");
    let lost: Vec<_> = answered_for.difference(&names).collect();
    assert!(lost.is_empty(), "answered for and lost: {lost:?}");
    let imported = names.iter().filter(|name| name.starts_with("Y.import-")).count();
    assert!(imported == 0 || imported == 3, "half a table: {imported}");
    for entry in entries {
        let id = entry.id.to_string();
        let events = store.read(move |tx| store::events::of_subject(tx, &id, 1000)).await.expect("events can be read");
        assert_eq!(events.len() as i64, entry.revision, "{} says one thing, its events another", entry.identifier);
    }
}

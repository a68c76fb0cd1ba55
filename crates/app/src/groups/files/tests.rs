//! Files of groups: what may be left out, and what is refused, in which line.

use super::*;
use crate::{Chance, Clock};
use model::{Actor, Entrance, Heading, Lang, Localized, Standing};
use std::sync::Arc;

/// A clock that stands still, and chance that is none.
struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }
}

impl Chance for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

const GROUP: &str = r#"slug = "jca-example"
acronym = "JCA-Example"
parent = "TSAG"
home_page = "https://example.org/jca"
email = "jca@example.org"
languages = ["en"]

[names]
original = ["en"]
en = "Joint Coordination Activity on Examples"

[purpose]
fr = "Coordonne les exemples."

[decision]
by = "TSAG"
meeting_from = "2026-01-12"
meeting_to = "2026-01-16"
announced_in = "Example circular"
announced_on = "2026-02-01"
official_languages = ["en"]

[[terms]]
heading = "duration"
en = "Two years."

[[terms]]
heading = "scope"
fr = """
Les exemples.
"""
"#;

const MEETING: &str = r#"number = 1
start = "2026-03-22T13:00:00"
end = "2026-03-22T14:30:00"
zone = "Europe/Zurich"
attendance = "both"
languages = ["en"]
registration_required = true
source = "Example circular"
place.en = "Geneva"

[[agenda]]
number = "1"
en = "Opening"
"#;

const ROLES: &str = r#"[[roles]]
kind = "chair"
announced_on = "2026-02-01"
source = "Example circular"
name.en = "The chair"
"#;

const BODIES: &str = r#"[[bodies]]
slug = "etsi"
acronym = "ETSI"
relation = "external"
work = [{ body = "ETSI" }]
names.en = "European Telecommunications Standards Institute"
"#;

const ARCHITECTURE: &str = r#"source = "An example"
[[layers]]
id = "upper"
network = "example"
names.en = "Upper layer"
[[elements]]
id = "box"
layer = "upper"
names.en = "Box"
[[points]]
id = "Xx"
from = "box"
to = "box"
"#;

const ROADMAP: &str = "identifier,title,body,kind,status,source,confidence
X.1,First,ETSI,Standard,published,Somewhere,primary
";

fn all() -> GroupFiles {
    [
        ("group.toml", GROUP),
        ("meeting-1.toml", MEETING),
        ("roles.toml", ROLES),
        ("bodies.toml", BODIES),
        ("architecture.toml", ARCHITECTURE),
        ("roadmap.csv", ROADMAP),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

fn read_all(files: &GroupFiles) -> Result<Contents, Vec<FileProblem>> {
    read(&Ctx::new(Actor::Operator, Entrance::Command, Lang::En, &Fixed, Arc::new(Fixed)), files)
}

/// What is said about the files, one of which has `old` replaced by `new`.
fn problems(file: &str, old: &str, new: &str) -> Vec<String> {
    let mut files = all();
    let text = String::from_utf8(files[file].clone()).expect("text");
    assert!(text.contains(old), "{file}: {old}");
    files.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    read_all(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_group_alone_is_enough_and_any_one_language_too() {
    let files = GroupFiles::from([("group.toml".to_owned(), GROUP.as_bytes().to_vec())]);
    let contents = read_all(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let group = contents.group;
    let standings: Vec<_> = group.names.versions().iter().map(|v| (v.lang, v.standing)).collect();
    assert_eq!(standings, [(Lang::En, Standing::Original)]);
    // In the order of the headings, not of the file.
    assert_eq!(group.terms.iter().map(|s| s.heading).collect::<Vec<_>>(), [Heading::Scope, Heading::Duration]);
    assert_eq!(group.terms[0].text.text(Lang::Zh), "Les exemples.");
    assert!(contents.roadmap.is_none() && contents.meetings.is_empty() && contents.architecture.layers.is_empty());
}

#[test]
fn everything_together_is_read_as_windows_writes_it_too() {
    let files = all();
    let windows = files.iter().map(|(name, bytes)| {
        let text = String::from_utf8_lossy(bytes).replace('\n', "\r\n");
        (name.clone(), format!("\u{feff}{text}").into_bytes())
    });
    for files in [windows.collect(), files] {
        let contents = read_all(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!((contents.meetings.len(), contents.roles.len(), contents.bodies.len()), (1, 1, 1));
        assert_eq!(contents.roadmap.map(|r| r.rows.len()), Some(1));
    }
}

#[test]
fn short_names_and_names_of_documents_may_be_given_in_some_languages() {
    let mut files = all();
    files.insert("bodies.toml".to_owned(), format!("{BODIES}short.ru = \"ЕТСИ\"\n").into_bytes());
    let sources = "[[sources]]\nname = \"A\"\ndate = \"2026-02-01\"\nnames.fr = \"B\"\n\
                   [[sources]]\nname = \"C\"\ndate = \"2026-02-01\"\n";
    files.insert("group.toml".to_owned(), format!("{GROUP}{sources}").into_bytes());
    let contents = read_all(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(contents.bodies[0].short, Localized::one(Lang::Ru, "ЕТСИ", Standing::Translation));
    let [named, plain] = contents.group.sources.as_slice() else { panic!("two documents") };
    assert_eq!(named.names, Localized::one(Lang::Fr, "B", Standing::Translation));
    assert!(plain.names.is_empty());
}

#[test]
fn what_is_wrong_is_said_with_file_and_line() {
    for (file, old, new, expected) in [
        ("group.toml", "jca-example", "desk", "group.toml, line 1: `desk` cannot be"),
        ("group.toml", "acronym =", "acronyms =", "group.toml, line 2: unknown field `acronyms`"),
        ("group.toml", "acronym = \"JCA-Example\"\n", "", "group.toml, line 1: missing field `acronym`; add it"),
        ("group.toml", "\"https:", "\"javascript:", "group.toml, line 4: `javascript:"),
        ("group.toml", "jca@", "jca ", "group.toml, line 5: `jca example.org` is no e-mail"),
        ("group.toml", "languages = [\"en\"]", "languages = []", "group.toml, line 6: no language is named"),
        ("group.toml", "languages = [\"en\"]", "languages = [\"de\"]", "group.toml, line 6: unknown variant `de`"),
        ("group.toml", "[\"en\"]\nen", "[\"ru\"]\nen", "group.toml, line 8: `ru` is listed"),
        ("group.toml", "fr = \"Coordonne les exemples.\"", "", "group.toml, line 12: there is no text"),
        ("group.toml", "Coordonne les exemples.", " ", "group.toml, line 13: this is empty"),
        ("group.toml", "\"2026-01-12\"", "\"2026-01-32\"", "group.toml, line 17: "),
        ("group.toml", "\"2026-01-16\"", "\"2026-01-11\"", "group.toml, line 15: meeting_to lies before"),
        ("group.toml", "\"duration\"", "\"scope\"", "group.toml, line 28: `scope` stands here for the second time"),
        ("group.toml", "en = \"Two years.\"", "de = \"Zwei Jahre.\"", "group.toml, line 25: unknown field `de`"),
        ("group.toml", "[purpose]", "[purpose", "group.toml, line 12: "),
        ("meeting-1.toml", "Europe/Zurich", "Mars/Base", "meeting-1.toml, line 4: `Mars/Base` is no time zone"),
        ("meeting-1.toml", "14:30", "12:30", "meeting-1.toml, line 3: the meeting ends before"),
        ("meeting-1.toml", "number = 1", "number = 0", "meeting-1.toml, line 1: meetings are numbered"),
        ("meeting-1.toml", "en = \"Opening\"", "minutes = 5", "meeting-1.toml, line 13: unknown field `minutes`"),
        ("roles.toml", "\"chair\"", "\"king\"", "roles.toml, line 2: unknown variant `king`"),
        ("roles.toml", "name.en", "country = \"gb\"\nname.en", "roles.toml, line 5: `gb` is no country code"),
        ("bodies.toml", "\"etsi\"", "\"ETSI!\"", "bodies.toml, line 2: `ETSI!` cannot be"),
        ("bodies.toml", "names.en", "short.de = \"EIT\"\nnames.en", "bodies.toml, line 6: unknown field `de`"),
        ("bodies.toml", "body = ", "bodie = ", "bodies.toml, line 5: unknown field `bodie`"),
        ("architecture.toml", "layer = \"upper\"", "layer = \"lower\"", "architecture.toml, line 8: there is no layer"),
        ("architecture.toml", "to = \"box\"", "to = \"bag\"", "architecture.toml, line 13: there is no element `bag`"),
        (
            "architecture.toml",
            "names.en = \"Box\"",
            "part_of = \"van\"\nnames.en = \"Box\"",
            "architecture.toml, line 9: there is no element `van`",
        ),
        ("roadmap.csv", "published", "printed", "roadmap.csv, line 2: status: This is no status"),
        ("roadmap.csv", ",confidence", "", "roadmap.csv, line 1: the header lacks: confidence"),
    ] {
        let found = problems(file, old, new);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{expected}\n{found:#?}");
    }
}

#[test]
fn what_is_longer_than_any_group_needs_is_refused_where_it_stands() {
    let (name, text) = ("x".repeat(201), "x".repeat(10_001));
    let languages = format!("languages = [{}]", "\"en\", ".repeat(101));
    let roles: String = (0..100).map(|_| ROLES).collect();
    let agenda = "[[agenda]]\nnumber = \"1\"\nen = \"Opening\"\n".repeat(100);
    for (file, old, new, expected) in [
        ("group.toml", "JCA-Example", name.as_str(), "group.toml, line 2: this is longer than 200 characters"),
        ("group.toml", "Coordonne les exemples.", &text, "group.toml, line 13: this is longer than 10000 characters"),
        ("group.toml", "languages = [\"en\"]", &languages, "group.toml, line 6: there are more than 100 of these"),
        ("group.toml", "//example.org", "//[::1", "group.toml, line 4: `https://[::1/jca` is no address"),
        ("group.toml", "jca@", &format!("{name}@"), "group.toml, line 5: this is longer than 200 characters"),
        ("bodies.toml", "etsi", &name, "bodies.toml, line 2: this is longer than 200 characters"),
        ("roles.toml", ROLES, &format!("{ROLES}{roles}"), "roles.toml, line 1: there are more than 100 of these"),
        ("meeting-1.toml", "[[agenda]]", &format!("{agenda}[[agenda]]"), "meeting-1.toml, line 11: there are more"),
        ("roadmap.csv", "X.1", &name, "roadmap.csv, line 2: identifier: This is too long"),
    ] {
        let found = problems(file, old, new);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{expected}\n{found:#?}");
    }
}

#[test]
fn files_are_told_apart_by_their_names() {
    let mut files = all();
    files.insert("role.toml".to_owned(), Vec::new());
    files.insert("meeting-2.toml".to_owned(), MEETING.as_bytes().to_vec());
    files.insert("meeting-3.toml".to_owned(), b"number = 3 # \xe9".to_vec());
    files.remove("group.toml");
    let found: Vec<String> = read_all(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect();
    for expected in [
        "role.toml: no file of a group has this name",
        "group.toml: this file is missing",
        "meeting-2.toml, line 1: another file has a meeting number 1 too",
        "meeting-3.toml, line 1: this is not UTF-8 text",
    ] {
        assert!(found.iter().any(|problem| problem.starts_with(expected)), "{expected}\n{found:#?}");
    }
    assert_eq!(found.len(), 4);
    assert!(!is_group_file("README.md") && !is_group_file("group.toml~") && is_group_file("meeting-1.toml"));
}

//! The message files: all listed, well formed, no id twice.

use fluent_syntax::{ast::Entry, parser};
use i18n::files;
use model::Lang;
use std::{collections::BTreeMap, path::Path};

#[test]
fn every_file_on_disk_is_listed() {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.code());
        let mut on_disk: Vec<String> = std::fs::read_dir(&folder)
            .expect("a folder for each language")
            .map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".ftl"))
            .collect();
        on_disk.sort();
        let mut listed: Vec<&str> = files(lang).iter().map(|f| f.name).collect();
        listed.sort_unstable();
        assert_eq!(on_disk, listed, "{lang}: src/resources.rs lists the files");
    }
}

#[test]
fn every_file_is_well_formed() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for file in files(lang) {
            let place = |at: usize| format!("locales/{lang}/{}:{}", file.name, line(file.source, at));
            if let Err((_, errors)) = parser::parse(file.source) {
                wrong.extend(errors.iter().map(|e| format!("{}: {e}", place(e.pos.start))));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_defined_twice_or_without_a_text() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for file in files(lang) {
            let resource = parser::parse(file.source).unwrap_or_else(|(sound, _)| sound);
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                // The id is a piece of the source, so its address tells the line.
                let place = format!("locales/{lang}/{}:{}", file.name, line(file.source, offset(file.source, id)));
                if message.value.is_none() {
                    wrong.push(format!("{place}: {id} has no text"));
                }
                if let Some(first) = seen.insert(id.to_owned(), place.clone()) {
                    wrong.push(format!("{place}: {id} was defined before, at {first}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn line(source: &str, at: usize) -> usize {
    source[..at.min(source.len())].matches('\n').count() + 1
}

fn offset(source: &str, part: &str) -> usize {
    part.as_ptr() as usize - source.as_ptr() as usize
}

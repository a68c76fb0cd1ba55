//! Every message exists in every language and asks for the same arguments there.

use i18n::words;
use model::{
    Attendance, Confidence, Heading, Lang, Relation, RoleKind, Scope, Standing, Status, roadmap::Change, slug,
};
use std::collections::{BTreeMap, BTreeSet};

fn every_id() -> BTreeSet<&'static str> {
    Lang::ALL.into_iter().flat_map(|lang| words(lang).ids()).collect()
}

#[test]
fn every_message_in_every_language() {
    let mut missing: BTreeMap<Lang, Vec<&str>> = BTreeMap::new();
    for id in every_id() {
        for lang in Lang::ALL.into_iter().filter(|l| !words(*l).has(id)) {
            missing.entry(lang).or_default().push(id);
        }
    }
    let report: Vec<String> =
        missing.iter().map(|(lang, ids)| format!("{lang} lacks {}: {}", ids.len(), ids.join(" "))).collect();
    assert!(report.is_empty(), "\n{}", report.join("\n"));
}

#[test]
fn a_message_asks_for_the_same_arguments_in_every_language() {
    let mut wrong = Vec::new();
    for id in every_id() {
        let asked: Vec<(Lang, Vec<&str>)> =
            Lang::ALL.into_iter().filter(|l| words(*l).has(id)).map(|l| (l, words(l).variables(id))).collect();
        if asked.iter().any(|(_, names)| *names != asked[0].1) {
            wrong.push(format!("{id}: {asked:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_message_refers_to_one_that_does_not_exist() {
    for lang in Lang::ALL {
        let words = words(lang);
        for id in words.ids().filter(|id| words.variables(id).is_empty()) {
            assert!(!words.t(id).contains('⟦'), "{lang} {id}: {}", words.t(id));
        }
    }
}

#[test]
fn what_code_decides_on_has_its_words() {
    let mut ids: Vec<String> = Vec::new();
    ids.extend(Status::ALL.map(|s| format!("status-{}", s.slug())));
    ids.extend(Scope::ALL.map(|s| format!("scope-{}", s.slug())));
    ids.extend(Heading::ALL.map(|h| format!("heading-{}", h.slug())));
    ids.extend(Relation::ALL.map(|r| format!("relation-{}", r.slug())));
    ids.extend(
        [RoleKind::Chair, RoleKind::ViceChair, RoleKind::Secretariat, RoleKind::Contact]
            .map(|r| format!("role-{}", r.slug())),
    );
    ids.extend(
        [Attendance::Physical, Attendance::Remote, Attendance::Both].map(|a| format!("attendance-{}", a.slug())),
    );
    let named = |prefix: &str, value: String| format!("{prefix}-{}", slug(&value));
    ids.extend([Change::Amendment, Change::Corrigendum].map(|c| named("change", format!("{c:?}"))));
    ids.extend([Confidence::Primary, Confidence::Secondary].map(|c| named("confidence", format!("{c:?}"))));
    ids.extend(
        [Standing::Official, Standing::Original, Standing::Translation, Standing::Summary]
            .map(|s| named("standing", format!("{s:?}"))),
    );
    for lang in Lang::ALL {
        for id in &ids {
            assert!(words(lang).has(id), "{lang} {id}");
        }
    }
}

#[test]
fn values_of_data_find_their_words_by_their_slug() {
    for (prefix, value) in [
        ("kind", "Official document (white paper)"),
        ("kind", "National standard (GB/T)"),
        ("kind", "Internet-Draft"),
        ("topic", "key_management"),
        ("topic", "multi_point_coordination"),
        ("note", "former name by title match"),
        ("note", "peripheral: quantum-safe cryptography, not QKD"),
    ] {
        for lang in Lang::ALL {
            let id = format!("{prefix}-{}", slug(value));
            assert!(words(lang).has(&id), "{lang} {id}");
        }
    }
    let english = words(Lang::En);
    assert_eq!(english.or("kind-white-paper", "x"), "White Paper");
    assert_eq!(english.or("kind-pamphlet", "Pamphlet"), "Pamphlet");
}

//! What a person types, and what comes first.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod common;

use common::{ids, index, query, search};
use model::Lang;
use search::{Matching, Query};

#[test]
fn what_is_typed_is_found_in_this_order() {
    let index = index();
    for (words, expected) in [
        // Identifiers, however typed.
        ("Y.3802", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"][..]),
        ("y3802", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"]),
        ("Y 3802", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"]),
        ("ITU-T Rec. Y.3802", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"]),
        ("gs qkd 014", &["spec:ETSI GS QKD 014"]),
        ("802.1q", &["spec:IEEE 802.1Q"]),
        ("8021Q", &["spec:IEEE 802.1Q"]),
        ("23837", &["spec:ISO/IEC 23837-1"]),
        ("ts 23.501", &["spec:TS 23.501"]),
        // Words in six languages.
        ("fibre measurements", &["spec:IEC 60793-1-1"]),
        ("functional architectures", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"]),
        ("exigences securite", &["spec:ISO/IEC 23837-1"]),
        ("claves cuanticas", &["spec:ITU-T Y.3802"]),
        ("réseau quantique", &["spec:ITU-T Y.3802"]),
        ("квантовые сети", &["spec:ITU-T Y.3802"]),
        ("менеджмент качества", &["spec:ISO 9001"]),
        ("量子密钥", &["spec:ITU-T Y.3802"]),
        ("量子 架构", &["spec:ITU-T Y.3802"]),
        ("مفتاح كمومي", &["spec:ITU-T Y.3802"]),
        ("الشبكة", &["spec:ITU-T Y.3802"]),
        // The beginning of a word; of the last one only.
        ("functional arch", &["entry:ITU-T Y.3802", "spec:ITU-T Y.3802"]),
        ("bridg", &["spec:IEEE 802.1Q"]),
        // Titles before texts, the roadmap before both.
        (
            "the distribution of quantum keys",
            &[
                "entry:ITU-T Y.3800",
                "entry:ITU-T Y.3802",
                "spec:ITU-T X.1710",
                "spec:ETSI GS QKD 014",
                "spec:ISO/IEC 23837-1",
                "spec:ITU-T Y.3802",
                "spec:IEEE 802.1Q",
            ],
        ),
    ] {
        let hits = search(&index, &query(words));
        let mut found = ids(&hits);
        if expected.len() > 2 {
            // Within the roadmap and within the catalogue the score decides, which is no promise.
            found[..2].sort_unstable();
            assert_eq!(found.last(), expected.last(), "{words}");
            assert_eq!(found[..2], expected[..2], "{words}");
            assert_eq!(found.len(), expected.len(), "{words}");
        } else {
            assert_eq!(found, expected, "{words}");
        }
        assert_eq!(hits.matching, Matching::All, "{words}");
    }
}

#[test]
fn all_words_or_else_some_and_it_is_said() {
    let index = index();
    let hits = search(&index, &query("quantum bridges unicorns"));
    assert_eq!(hits.matching, Matching::Any);
    assert!(hits.total > 3 && ids(&hits).contains(&"spec:IEEE 802.1Q"));
    let hits = search(&index, &query("unicorns"));
    assert_eq!((hits.matching, hits.total), (Matching::Nothing, 0));
}

#[test]
fn an_identifier_comes_before_everything_and_alone_if_it_is_hidden() {
    let index = index();
    let hits = search(&index, &Query { keys: vec!["9001".into(), "iso9001".into()], ..Query::new("iso 9001") });
    assert_eq!(ids(&hits), ["spec:ISO 9001"]);
    assert!(hits.hits[0].exact && hits.hidden == 1);
    let hits = search(&index, &query("ISO 9001:2008"));
    assert_eq!(ids(&hits), ["spec:ISO 9001:2008"]);
    assert!(hits.hits[0].hidden && !hits.hits[0].latest);
    let hits = search(&index, &Query { everything: true, ..Query::new("quality management") });
    assert_eq!(ids(&hits), ["spec:ISO 9001", "spec:ISO 9001:2008"], "the edition in force first");
}

#[test]
fn titles_are_shown_in_the_language_asked_for_and_marked() {
    let index = index();
    for (lang, words, expected) in [
        (Lang::Fr, "clé quantique", "de distribution de <mark>clés</mark> <mark>quantiques</mark> -"),
        (Lang::Ru, "сеть", "<mark>Сети</mark> квантового"),
        (Lang::Zh, "密钥", "量子<mark>密钥</mark>分发"),
        (Lang::Ar, "مفتاح", "توزيع <mark>المفاتيح</mark>"),
        (Lang::Es, "redes claves", "<mark>Redes</mark> de distribución de <mark>claves</mark>"),
    ] {
        let hits = search(&index, &Query { lang, ..query(words) });
        let hit = hits.hits.iter().find(|h| h.id == "spec:ITU-T Y.3802").unwrap();
        assert_eq!(hit.lang, Some(lang));
        assert!(hit.title.html().contains(expected), "{}", hit.title.html());
    }
    let hits = search(&index, &Query { lang: Lang::Zh, ..query("802.1Q") });
    assert_eq!(hits.hits[0].lang, Some(Lang::En), "no Chinese title");
}

#[test]
fn spelling_is_helped() {
    let index = index();
    for (words, expected) in [
        ("quantm", Some("quantum")),
        ("quatnum networks", Some("quantum networks")),
        ("qualty systems", Some("quality systems")),
        ("securty", Some("security")),
        ("архитиктура", Some("архитектура")),
        ("y.3888", None),
        ("zzzzzzzz", None),
    ] {
        let hits = search(&index, &query(words));
        assert_eq!(hits.suggestions.first().map(String::as_str), expected, "{words}");
    }
    assert!(search(&index, &query("quantum")).suggestions.is_empty(), "nothing to correct");
}

#[test]
fn nothing_that_can_be_typed_is_too_much() {
    let index = index();
    for words in [
        "*",
        "\"",
        "a AND (b OR",
        "title:[* TO *]",
        "/.*.*.*x/",
        "~",
        "quantum~2 +key -network",
        "\u{0}\u{202e}",
        "é\u{301}\u{301}",
        &"quantum ".repeat(500),
        &"x".repeat(5_000),
        &"a.".repeat(300),
        &"量".repeat(400),
        &"q u a n t u m ".repeat(40),
    ] {
        let query = Query { limit: usize::MAX, offset: 0, keys: vec![words.to_owned(); 100], ..Query::new(words) };
        let hits = search(&index, &query);
        assert!(hits.hits.len() <= 100);
    }
    assert!(search(&index, &Query { offset: usize::MAX, ..Query::default() }).hits.is_empty());
}

#[test]
fn pages_follow_each_other() {
    let index = index();
    let all = search(&index, &Query::default());
    assert_eq!(all.matching, Matching::Everything);
    let mut paged = Vec::new();
    for offset in (0..20).step_by(3) {
        paged.extend(search(&index, &Query { offset, limit: 3, ..Query::default() }).hits);
    }
    assert_eq!(all.hits, paged);
    assert!(all.hits[0].id.starts_with("entry:"), "the roadmap first");
}

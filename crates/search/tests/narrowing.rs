//! Facets, and who sees what.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod common;

use common::{ids, index, public, query, search};
use model::policy::Audience;
use search::{Access, Facet, Hits, Query, Sort};

fn counts(hits: &Hits, facet: Facet) -> Vec<(&str, u64)> {
    let (_, values) = hits.facets.iter().find(|(f, _)| *f == facet).unwrap();
    values.iter().map(|(value, count)| (value.as_str(), *count)).collect()
}

#[test]
fn facets_are_counted_beside_their_own_choice() {
    let index = index();
    let words = "quantum key distribution";
    let free = search(&index, &query(words));
    assert_eq!(
        counts(&free, Facet::Body),
        [("ITU-T", 4), ("ETSI", 1), ("IEC", 1), ("IEEE", 1), ("ISO", 1), ("ISO/IEC", 1)]
    );
    assert_eq!(counts(&free, Facet::Year), [("2023", 1), ("2022", 1), ("2020", 4), ("2019", 1)]);
    let chosen = vec![(Facet::Body, "ETSI".to_owned()), (Facet::Body, "ISO".to_owned())];
    let narrow = search(&index, &Query { chosen, ..query(words) });
    assert_eq!(narrow.total, 2);
    assert_eq!(counts(&narrow, Facet::Body), counts(&free, Facet::Body), "its own choice does not narrow it");
    assert_eq!(counts(&narrow, Facet::Year), [("2023", 1), ("2019", 1)]);
    let chosen = vec![(Facet::Body, "ETSI".to_owned()), (Facet::Year, "2020".to_owned())];
    let none = search(&index, &Query { chosen, ..query(words) });
    assert_eq!(none.total, 0);
    assert_eq!(counts(&none, Facet::Body), [("ITU-T", 4), ("ETSI", 0)]);
    assert_eq!(counts(&none, Facet::Year), [("2020", 0), ("2019", 1)]);
    let unknown = vec![(Facet::Group, "nobody's".to_owned())];
    assert_eq!(search(&index, &Query { chosen: unknown, ..query(words) }).total, 0);
}

#[test]
fn sorts_of_things_can_be_asked_for() {
    let index = index();
    let hits = search(&index, &Query { sorts: vec![Sort::GroupText], ..query("quantum networks") });
    assert_eq!(ids(&hits), ["text:scope"]);
    assert_eq!(hits.total, 1);
}

#[test]
fn what_is_hidden_is_counted_apart() {
    let index = index();
    let hits = search(&index, &query("system architecture"));
    assert_eq!((hits.total, hits.hidden), (0, 1));
    let hits = search(&index, &Query { everything: true, ..query("system architecture") });
    assert_eq!((ids(&hits), hits.hidden), (vec!["spec:TS 23.501"], 0));
    assert_eq!(counts(&hits, Facet::Group), [("SA2", 1)]);
}

#[test]
fn what_may_not_be_seen_leaves_no_trace() {
    let index = index();
    for words in ["", "xylophone", "xylophon", "xylophome", "quantum networks", "confidential draft unicorn"] {
        for everything in [false, true] {
            let hits = search(&index, &Query { everything, ..query(words) });
            assert!(!ids(&hits).contains(&"text:draft"), "{words}");
            assert!(counts(&hits, Facet::Kind).iter().all(|(kind, _)| *kind != "draft"), "{words}");
            assert!(hits.suggestions.is_empty(), "{words}: {:?}", hits.suggestions);
            assert_eq!(hits.total as usize, hits.hits.len());
        }
    }
    let leader = |access: Access<'_>| access.audience == Audience::Public || access.group == "qkdn";
    let hits = index.search(&query("xylophome"), &leader).unwrap();
    assert_eq!(hits.suggestions, ["xylophone"]);
    let hits = index.search(&query("xylophone"), &leader).unwrap();
    assert_eq!(ids(&hits), ["text:draft"]);
    assert_eq!(counts(&hits, Facet::Kind), [("draft", 1)]);
    let elsewhere = |access: Access<'_>| public(access) && access.group.is_empty();
    let hits = index.search(&query("quantum networks"), &elsewhere).unwrap();
    assert!(hits.hits.iter().all(|h| h.group.is_empty()) && hits.total > 0);
}

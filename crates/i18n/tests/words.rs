//! Messages with arguments, countries, lists, sort order.

use i18n::{Arg, words};
use model::Lang;

#[test]
fn a_missing_message_is_marked() {
    let english = words(Lang::En);
    assert_eq!(english.t("no-such-message"), "⟦no-such-message⟧");
    assert_eq!(english.tn("no-such-message", 1), "⟦no-such-message⟧");
    assert_eq!(english.ta("date-day", &[("day", Arg::Number(1))]), "⟦date-day⟧", "arguments are missing");
    assert_eq!(english.t("date-day"), "⟦date-day⟧");
    assert!(!english.has("no-such-message"));
}

#[test]
fn arguments_are_isolated_where_directions_can_mix() {
    let args = |first: &'static str| [("before", Arg::from(first)), ("item", Arg::from("ITU"))];
    assert_eq!(words(Lang::En).ta("list-last", &args("ETSI")), "ETSI and ITU");
    assert_eq!(words(Lang::En).ta("list-last", &args("الاتحاد")), "\u{2068}الاتحاد\u{2069} and \u{2068}ITU\u{2069}");
    assert_eq!(words(Lang::En).plain("list-last", &args("الاتحاد")), "الاتحاد and ITU");
    assert_eq!(words(Lang::Ar).ta("list-last", &args("ETSI")), "\u{2068}ETSI\u{2069} و\u{2068}ITU\u{2069}");
    assert_eq!(words(Lang::Ar).plain("list-last", &args("\u{2068}ETSI\u{2069}")), "ETSI وITU");
}

#[test]
fn countries_have_the_names_that_itu_gives_them() {
    for (lang, code, name) in [
        (Lang::En, "CN", "China"),
        (Lang::En, "gb", "United Kingdom"),
        (Lang::En, "KR", "Korea (Rep. of)"),
        (Lang::Fr, "CH", "Suisse"),
        (Lang::Es, "US", "Estados Unidos"),
        (Lang::Ru, "GB", "Соединенное Королевство"),
        (Lang::Zh, "CN", "中国"),
        (Lang::Ar, "CN", "الصين"),
        (Lang::Ru, "XX", "XX"),
    ] {
        assert_eq!(words(lang).country(code), name);
    }
}

#[test]
fn lists_read_as_in_a_sentence() {
    let groups = ["SG11", "SG13", "SG17"];
    for (lang, expected) in [
        (Lang::En, "SG11, SG13 and SG17"),
        (Lang::Es, "SG11, SG13 y SG17"),
        (Lang::Fr, "SG11, SG13 et SG17"),
        (Lang::Ru, "SG11, SG13 и SG17"),
        (Lang::Zh, "SG11、SG13和SG17"),
    ] {
        assert_eq!(words(lang).list(&groups), expected);
    }
    assert_eq!(words(Lang::Ar).list(&["أ", "ب"]), "\u{2068}أ\u{2069} و\u{2068}ب\u{2069}");
    assert_eq!(words(Lang::Es).list(&["ETSI", "IEEE"]), "ETSI e IEEE");
    assert_eq!(words(Lang::Es).list(&["agua", "hielo"]), "agua y hielo");
    assert_eq!(words(Lang::En).list(&["SG13"]), "SG13");
    assert_eq!(words(Lang::En).list(&[]), "");
}

#[test]
fn sort_order_follows_the_language_and_counts_numbers() {
    let sorted = |lang, mut items: Vec<&'static str>| {
        let compare = words(lang).compare();
        items.sort_by(|a, b| compare(a, b));
        items
    };
    for lang in Lang::ALL {
        assert_eq!(sorted(lang, vec!["SG11", "SG2", "SG17"]), ["SG2", "SG11", "SG17"], "{lang}");
        assert_eq!(sorted(lang, vec!["Y.3800", "Y.380", "Y.3804"]), ["Y.380", "Y.3800", "Y.3804"], "{lang}");
    }
    assert_eq!(sorted(Lang::Fr, vec!["Zambie", "Émirats", "Espagne"]), ["Émirats", "Espagne", "Zambie"]);
    assert_eq!(sorted(Lang::Es, vec!["ñu", "oso", "nutria"]), ["nutria", "ñu", "oso"]);
    assert_eq!(sorted(Lang::Ru, vec!["яма", "Ёлка", "ель"]), ["Ёлка", "ель", "яма"]);
    // Simplified Chinese by sound: Beijing, Shanghai, Chongqing's zhong before it.
    assert_eq!(sorted(Lang::Zh, vec!["中国", "上海", "北京"]), ["北京", "上海", "中国"]);
}

#[test]
fn every_vocabulary_of_countries_has_the_same_size() {
    let count = |lang| words(lang).ids().filter(|id| id.starts_with("country-")).count();
    assert!(count(Lang::En) > 90);
    assert!(Lang::ALL.into_iter().all(|lang| count(lang) == count(Lang::En)));
}

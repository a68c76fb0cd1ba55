//! Dates, months, quarters, periods and times, language by language.

use i18n::words;
use jiff::civil::{Date, date, time};
use model::{Lang, When};

const ALL: [Lang; 6] = [Lang::En, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh, Lang::Ar];

#[test]
fn days() {
    let check = |d: Date, expected: [&str; 6]| {
        for (lang, text) in ALL.into_iter().zip(expected) {
            assert_eq!(words(lang).date(d), text, "{lang}");
        }
    };
    check(
        date(2023, 3, 22),
        [
            "22 March 2023",
            "22 de marzo de 2023",
            "22 mars 2023",
            "22 марта 2023\u{a0}г.",
            "2023年3月22日",
            "22 مارس 2023",
        ],
    );
    check(
        date(2024, 8, 1),
        [
            "1 August 2024",
            "1 de agosto de 2024",
            "1er août 2024",
            "1 августа 2024\u{a0}г.",
            "2024年8月1日",
            "1 أغسطس 2024",
        ],
    );
}

#[test]
fn as_precise_as_known() {
    for (text, expected) in [
        ("2025", ["2025", "2025", "2025", "2025\u{a0}г.", "2025年", "2025"]),
        ("2028-Q1", ["Q1 2028", "T1 2028", "T1 2028", "1-й кв. 2028\u{a0}г.", "2028年第1季度", "الربع الأول من 2028"]),
        (
            "2025-12",
            [
                "December 2025",
                "diciembre de 2025",
                "décembre 2025",
                "декабрь 2025\u{a0}г.",
                "2025年12月",
                "ديسمبر 2025",
            ],
        ),
        (
            "2025-05-09",
            ["9 May 2025", "9 de mayo de 2025", "9 mai 2025", "9 мая 2025\u{a0}г.", "2025年5月9日", "9 مايو 2025"],
        ),
    ] {
        let when: When = text.parse().expect("a date");
        for (lang, expected) in ALL.into_iter().zip(expected) {
            assert_eq!(words(lang).when(when), expected, "{lang}");
        }
    }
}

#[test]
fn periods_say_once_what_both_ends_share() {
    for (from, to, expected) in [
        (
            date(2023, 3, 13),
            date(2023, 3, 24),
            [
                "13–24 March 2023",
                "13–24 de marzo de 2023",
                "13–24 mars 2023",
                "13–24 марта 2023\u{a0}г.",
                "2023年3月13日至24日",
                "من 13 إلى 24 مارس 2023",
            ],
        ),
        (
            date(2023, 2, 28),
            date(2023, 3, 1),
            [
                "28 February – 1 March 2023",
                "28 de febrero – 1 de marzo de 2023",
                "28 février – 1er mars 2023",
                "28 февраля – 1 марта 2023\u{a0}г.",
                "2023年2月28日至3月1日",
                "من 28 فبراير إلى 1 مارس 2023",
            ],
        ),
        (
            date(2022, 12, 30),
            date(2023, 12, 2),
            [
                "30 December 2022 – 2 December 2023",
                "30 de diciembre de 2022 – 2 de diciembre de 2023",
                "30 décembre 2022 – 2 décembre 2023",
                "30 декабря 2022\u{a0}г. – 2 декабря 2023\u{a0}г.",
                "2022年12月30日至2023年12月2日",
                "من 30 ديسمبر 2022 إلى 2 ديسمبر 2023",
            ],
        ),
    ] {
        for (lang, text) in ALL.into_iter().zip(expected) {
            assert_eq!(words(lang).period(from, to), text, "{lang}");
            assert_eq!(words(lang).period(from, from), words(lang).date(from), "{lang}");
        }
    }
}

#[test]
fn times_have_24_hours_and_moments_say_utc() {
    let moment = "2023-03-22T12:05:59Z".parse().expect("a timestamp");
    for (lang, text) in ALL.into_iter().zip([
        "22 March 2023, 12:05 UTC",
        "22 de marzo de 2023, 12:05 UTC",
        "22 mars 2023, 12:05 UTC",
        "22 марта 2023\u{a0}г., 12:05 UTC",
        "2023年3月22日 12:05 UTC",
        "22 مارس 2023، 12:05 UTC",
    ]) {
        assert_eq!(words(lang).time(time(13, 0, 0, 0)), "13:00");
        assert_eq!(words(lang).time(time(9, 5, 0, 0)), "09:05");
        assert_eq!(words(lang).timestamp(moment), text, "{lang}");
    }
}

#[test]
fn every_month_and_quarter_has_a_name() {
    for lang in Lang::ALL {
        for month in 1..=12 {
            for text in [words(lang).date(date(2025, month, 2)), words(lang).when(When::Month(2025, month))] {
                assert!(!text.contains('⟦'), "{lang} {text}");
            }
        }
        assert!((1..=4).all(|q| !words(lang).when(When::Quarter(2025, q)).contains('⟦')), "{lang}");
    }
}

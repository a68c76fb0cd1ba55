//! A date as precise as it is known: `2025`, `2025-12`, `2028-Q1` or `2025-12-14`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// A year, a quarter, a month or a day, in the proleptic Gregorian calendar.
///
/// Ordered by first day, then by precision with the coarser first, so that a list of targets sorts
/// as a reader expects: `2026`, `2026-Q1`, `2026-01`, `2026-01-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// The year alone is known.
    Year(i16),
    /// Year and quarter, 1 to 4, as ITU-T's work programme writes them.
    Quarter(i16, i8),
    /// Year and month, 1 to 12.
    Month(i16, i8),
    /// The day itself.
    Day(Date),
}

impl When {
    /// The year it lies in.
    pub fn year(self) -> i16 {
        match self {
            When::Year(y) | When::Quarter(y, _) | When::Month(y, _) => y,
            When::Day(d) => d.year(),
        }
    }

    /// First day that it may mean.
    pub fn first_day(self) -> Date {
        let day = |y, m| Date::new(y, m, 1).expect("year and month were checked when it was made");
        match self {
            When::Year(y) => day(y, 1),
            When::Quarter(y, q) => day(y, q * 3 - 2),
            When::Month(y, m) => day(y, m),
            When::Day(d) => d,
        }
    }

    /// Last day that it may mean; a target has passed only after this day.
    pub fn last_day(self) -> Date {
        match self {
            When::Year(y) => Date::new(y, 12, 31).expect("31 December exists in every year"),
            When::Quarter(y, q) => When::Month(y, q * 3).last_day(),
            When::Month(..) => self.first_day().last_of_month(),
            When::Day(d) => d,
        }
    }

    /// The month it lies in, if it is known that well.
    pub fn month(self) -> Option<i8> {
        match self {
            When::Year(_) | When::Quarter(..) => None,
            When::Month(_, m) => Some(m),
            When::Day(d) => Some(d.month()),
        }
    }

    fn rank(self) -> u8 {
        match self {
            When::Year(_) => 0,
            When::Quarter(..) => 1,
            When::Month(..) => 2,
            When::Day(_) => 3,
        }
    }
}

impl Ord for When {
    fn cmp(&self, other: &When) -> Ordering {
        (self.first_day(), self.rank()).cmp(&(other.first_day(), other.rank()))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &When) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Year(y) => write!(f, "{y:04}"),
            When::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            When::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            When::Day(d) => write!(f, "{d}"),
        }
    }
}

/// The text is not a date that [`When`] can hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date; write 2025, 2025-12, 2025-Q4 or 2025-12-14")]
pub struct NotADate(pub String);

impl FromStr for When {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<When, NotADate> {
        parse(text.trim()).ok_or_else(|| NotADate(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<When> {
    // Only the plain forms: jiff alone would also take times, signs and week dates.
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit()).then(|| s.parse::<i16>().ok()).flatten();
    let year = |s: &str| (s.len() == 4).then(|| digits(s)).flatten().filter(|y| *y >= 1800);
    let part = |s: &str| (s.len() == 2).then(|| digits(s)).flatten().and_then(|n| i8::try_from(n).ok());
    let mut parts = text.split('-');
    let y = year(parts.next()?)?;
    let Some(second) = parts.next() else { return Some(When::Year(y)) };
    if let Some(q) = second.strip_prefix(['Q', 'q']) {
        let q = q.parse::<i8>().ok().filter(|q| (1..=4).contains(q))?;
        return parts.next().is_none().then_some(When::Quarter(y, q));
    }
    let m = part(second).filter(|m| (1..=12).contains(m))?;
    match parts.next() {
        None => Some(When::Month(y, m)),
        Some(d) => {
            let date = Date::new(y, m, part(d)?).ok()?;
            parts.next().is_none().then_some(When::Day(date))
        }
    }
}

impl Serialize for When {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<When, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_precision_and_writes_it_back() {
        for text in ["2025", "2025-12", "2028-Q1", "2025-12-14", "2024-02-29"] {
            assert_eq!(text.parse::<When>().map(|w| w.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_not_a_date() {
        for text in ["", "25", "2025-13", "2025-Q5", "2025-02-30", "2025-12-14-1", "+2025", "2025-1", "soon"] {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }

    #[test]
    fn sorts_by_first_day_then_coarser_first() {
        let mut all: Vec<When> = ["2026-02", "2026-01-15", "2026-Q1", "2026-01", "2026", "2025-12"]
            .iter()
            .map(|t| t.parse().expect("a date"))
            .collect();
        all.sort();
        let text: Vec<String> = all.iter().map(ToString::to_string).collect();
        assert_eq!(text, ["2025-12", "2026", "2026-Q1", "2026-01", "2026-01-15", "2026-02"]);
    }

    #[test]
    fn a_target_lasts_to_the_end_of_its_period() {
        for (text, last) in [("2028-Q1", "2028-03-31"), ("2024-02", "2024-02-29"), ("2025", "2025-12-31")] {
            let when: When = text.parse().expect("a date");
            assert_eq!(when.last_day().to_string(), last);
        }
    }
}

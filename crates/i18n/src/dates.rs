//! Dates, periods and times in words.
//!
//! Patterns and months are messages (`dates.ftl`). Never isolated: a date runs one way, and a sentence
//! that takes it as an argument isolates it as a whole. The clock has 24 hours in every language.

use crate::{Arg, Words};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use model::When;

impl Words {
    /// A day: `22 March 2023`.
    pub fn date(&self, d: Date) -> String {
        self.format(
            &self.plain,
            "date-day",
            &[
                ("day", Arg::Number(d.day().into())),
                ("month", Arg::Text(&self.month(d))),
                ("year", Arg::Text(&d.year().to_string())),
            ],
        )
    }

    /// A day, month, quarter or year, as precise as it is known: `December 2025`, `Q1 2028`.
    pub fn when(&self, w: When) -> String {
        let year = w.year().to_string();
        let year = ("year", Arg::Text(&year));
        match w {
            When::Year(_) => self.format(&self.plain, "date-year", &[year]),
            When::Quarter(_, quarter) => self.format(&self.plain, &format!("date-quarter-{quarter}"), &[year]),
            When::Month(_, month) => {
                let month = self.t(&format!("date-month-alone-{month}"));
                self.format(&self.plain, "date-month", &[("month", Arg::Text(&month)), year])
            }
            When::Day(day) => self.date(day),
        }
    }

    /// From one day to another, what they share said once: `13–24 March 2023`.
    pub fn period(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let id = match (from.year() == to.year(), from.month() == to.month()) {
            (true, true) => "period-in-month",
            (true, false) => "period-in-year",
            (false, _) => "period-across-years",
        };
        self.format(
            &self.plain,
            id,
            &[
                ("day", Arg::Number(from.day().into())),
                ("month", Arg::Text(&self.month(from))),
                ("year", Arg::Text(&from.year().to_string())),
                ("to-day", Arg::Number(to.day().into())),
                ("to-month", Arg::Text(&self.month(to))),
                ("to-year", Arg::Text(&to.year().to_string())),
            ],
        )
    }

    /// Hours and minutes: `13:00`.
    pub fn time(&self, t: Time) -> String {
        format!("{:02}:{:02}", t.hour(), t.minute())
    }

    /// Day and time in universal time, which it says.
    pub fn timestamp(&self, t: Timestamp) -> String {
        let moment = t.to_zoned(TimeZone::UTC).datetime();
        let (date, time) = (self.date(moment.date()), self.time(moment.time()));
        self.format(&self.plain, "date-timestamp", &[("date", Arg::Text(&date)), ("time", Arg::Text(&time))])
    }

    /// The month in the form that it has in a date (in Russian the genitive).
    fn month(&self, d: Date) -> std::borrow::Cow<'static, str> {
        self.t(&format!("date-month-{}", d.month()))
    }
}

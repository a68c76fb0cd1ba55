//! Where each mark of the timeline goes: lanes by body, columns by quarter, rows so that none covers another.
//!
//! Pure geometry in columns and rows; `picture` turns it into coordinates.

use app::roadmap::{Moment, Timeline};
use jiff::civil::Date;
use model::When;
use std::collections::BTreeMap;

/// A body with more marks than this is shown by its groups: one heap would hide who does what.
const SPLIT_ABOVE: usize = 60;

/// Years that are drawn quarter by quarter; what is older stands in one column before them.
const YEARS: i16 = 10;

/// The time that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Axis {
    pub first: i16,
    pub last: i16,
    /// There are marks before the first year.
    pub earlier: bool,
}

impl Axis {
    pub(super) fn of(moments: &[Moment<'_>], today: Date) -> Axis {
        let years = || moments.iter().map(|m| m.when.year());
        let last = years().max().unwrap_or(today.year()).max(today.year());
        let oldest = years().min().unwrap_or(last);
        let first = oldest.max(last - YEARS);
        Axis { first, last, earlier: oldest < first }
    }

    pub(super) fn years(self) -> impl Iterator<Item = i16> {
        self.first..=self.last
    }

    /// First and last column that the date may mean, counted in quarters from the first year;
    /// `None` before that.
    pub(super) fn columns(self, when: When) -> Option<(usize, usize)> {
        Some((self.column(when.first_day())?, self.column(when.last_day())?))
    }

    fn column(self, day: Date) -> Option<usize> {
        let quarters = i32::from(day.year() - self.first) * 4 + i32::from((day.month() - 1) / 3);
        usize::try_from(quarters).ok()
    }
}

/// A mark in its place.
pub(super) struct Dot<'v> {
    pub moment: Moment<'v>,
    /// Columns it may mean; `None` for the column of what is older.
    pub columns: Option<(usize, usize)>,
    /// From the bottom.
    pub row: usize,
}

/// The marks of one body, or of one of its groups.
pub(super) struct Lane<'v> {
    pub name: String,
    pub dots: Vec<Dot<'v>>,
    pub rows: usize,
}

/// The lanes, the fullest first.
pub(super) fn lanes<'v>(line: &Timeline<'v>, axis: Axis) -> Vec<Lane<'v>> {
    let mut of_body: BTreeMap<&str, usize> = BTreeMap::new();
    for moment in &line.moments {
        *of_body.entry(&moment.entry.body).or_default() += 1;
    }
    let mut lanes: BTreeMap<String, Vec<Moment<'v>>> = BTreeMap::new();
    for moment in &line.moments {
        let split = of_body.get(moment.entry.body.as_str()).is_some_and(|n| *n > SPLIT_ABOVE);
        lanes.entry(name(moment, split)).or_default().push(*moment);
    }
    let mut lanes: Vec<Lane<'v>> = lanes.into_iter().map(|(name, moments)| pack(name, moments, axis)).collect();
    lanes.sort_by_key(|lane| std::cmp::Reverse(lane.dots.len()));
    lanes
}

fn name(moment: &Moment<'_>, split: bool) -> String {
    let (body, group) = (&moment.entry.body, &moment.entry.working_group);
    // `SG13 (Q17/13)` is a question of SG13.
    let group = group.split(" (").next().unwrap_or_default();
    if split && !group.is_empty() { format!("{body} {group}") } else { body.clone() }
}

/// Each mark takes the lowest row in which its columns are free.
fn pack<'v>(name: String, moments: Vec<Moment<'v>>, axis: Axis) -> Lane<'v> {
    let mut ends: Vec<Option<usize>> = Vec::new();
    let mut earlier = 0;
    let mut dots = Vec::with_capacity(moments.len());
    for moment in moments {
        let columns = axis.columns(moment.when);
        let row = match columns {
            None => {
                earlier += 1;
                earlier - 1
            }
            Some((from, to)) => {
                let free = ends.iter().position(|end| end.is_none_or(|e| e < from));
                let row = free.unwrap_or(ends.len());
                if row == ends.len() {
                    ends.push(None);
                }
                ends[row] = Some(to);
                row
            }
        };
        dots.push(Dot { moment, columns, row });
    }
    Lane { name, rows: ends.len().max(earlier).max(1), dots }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_takes_the_quarters_it_may_mean() {
        let axis = Axis { first: 2018, last: 2028, earlier: true };
        for (text, expected) in [
            ("2018-01-05", Some((0, 0))),
            ("2018-Q4", Some((3, 3))),
            ("2019", Some((4, 7))),
            ("2020-06", Some((9, 9))),
            ("2017-12", None),
        ] {
            let when: When = text.parse().expect("a date");
            assert_eq!(axis.columns(when), expected, "{text}");
        }
    }
}

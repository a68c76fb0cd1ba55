//! The lanes of the timeline as SVG, one small picture for each, all of one width.
//!
//! Written by hand into one `String`: some hundred marks, each a few bytes. Colours come from the
//! stylesheet by class. In Arabic time runs from right to left.

use super::{
    address::Addresses,
    lanes::{Axis, Dot, Lane},
};
use app::roadmap::Mark;
use i18n::Words;
use jiff::civil::Date;
use std::fmt::Write;

/// Width of a quarter, height of a row: a mark of 10 with room around it.
const COLUMN: usize = 21;
const ROW: usize = 14;
/// Width of the column of what is older.
const EARLIER: usize = 40;
const MARGIN: usize = 6;

/// What all lanes have in common.
pub(super) struct Canvas<'a> {
    pub axis: Axis,
    pub words: &'static Words,
    pub at: &'a Addresses,
    pub today: Date,
}

impl Canvas<'_> {
    pub(super) fn width(&self) -> usize {
        let years = usize::try_from(self.axis.last - self.axis.first + 1).unwrap_or(1);
        self.left() + years * 4 * COLUMN
    }

    /// Where the first year begins.
    fn left(&self) -> usize {
        if self.axis.earlier { EARLIER } else { 0 }
    }

    /// Time runs as the page is read.
    fn x(&self, x: usize) -> usize {
        if self.words.lang().direction() == "rtl" { self.width() - x } else { x }
    }

    /// The names of the years above the lanes.
    pub(super) fn scale(&self) -> String {
        let mut out = self.open(30);
        if self.axis.earlier {
            let x = self.x(EARLIER / 2);
            let _ = write!(out, r#"<text x="{x}" y="20" class="rm-tl-year">&lt; {}</text>"#, self.axis.first);
        }
        for (i, year) in self.axis.years().enumerate() {
            let x = self.x(self.left() + i * 4 * COLUMN + 2 * COLUMN);
            let _ = write!(out, r#"<text x="{x}" y="20" class="rm-tl-year">{year}</text>"#);
        }
        let x = self.x(self.now());
        let _ = write!(out, r#"<path class="rm-tl-now" d="M{x} 24V30"/></svg>"#);
        out
    }

    /// One lane with its marks.
    pub(super) fn lane(&self, lane: &Lane<'_>) -> String {
        let height = lane.rows * ROW + 2 * MARGIN;
        let mut out = self.open(height);
        out.reserve(lane.dots.len() * 160);
        for (i, _) in self.axis.years().enumerate() {
            let x = self.x(self.left() + i * 4 * COLUMN);
            let _ = write!(out, r#"<path class="rm-tl-line" d="M{x} 0V{height}"/>"#);
        }
        let x = self.x(self.now());
        let _ = write!(out, r#"<path class="rm-tl-now" d="M{x} 0V{height}"/>"#);
        for dot in &lane.dots {
            self.dot(&mut out, dot, height);
        }
        out.push_str("</svg>");
        out
    }

    fn open(&self, height: usize) -> String {
        let width = self.width();
        format!(r#"<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" aria-hidden="true">"#)
    }

    /// Today, to the day.
    fn now(&self) -> usize {
        let years = usize::try_from(self.today.year() - self.axis.first).unwrap_or(0);
        let day = usize::try_from(self.today.day_of_year()).unwrap_or(1);
        self.left() + years * 4 * COLUMN + day * 4 * COLUMN / 366
    }

    fn dot(&self, out: &mut String, dot: &Dot<'_>, height: usize) {
        let y = height - MARGIN - ROW / 2 - dot.row * ROW;
        let moment = &dot.moment;
        let (from, to) = match dot.columns {
            None => (EARLIER / 2, EARLIER / 2),
            Some((from, to)) => (self.left() + from * COLUMN, self.left() + (to + 1) * COLUMN),
        };
        let x = self.x(usize::midpoint(from, to));
        out.push_str(r#"<a tabindex="-1" href=""#);
        out.push_str(&self.at.entry(&moment.entry.slug));
        out.push_str(r#""><title>"#);
        escape(out, &moment.edition.identifier);
        out.push_str(" · ");
        escape(out, &self.words.when(moment.when));
        out.push_str("</title>");
        if to - from > COLUMN {
            // The year alone is known: a line shows how far the mark may be off.
            let (a, b) = (self.x(from + 4), self.x(to - 4));
            let _ = write!(out, r#"<path class="rm-tl-span" d="M{a} {y}H{b}"/>"#);
        }
        shape(out, moment.mark, x, y);
        out.push_str("</a>");
    }
}

/// The shape of a mark with its middle at `x`, `y`: they differ in form and not in colour alone.
pub(super) fn shape(out: &mut String, mark: Mark, x: usize, y: usize) {
    let class = mark.slug();
    let _ = match mark {
        Mark::Published => write!(out, r#"<circle class="rm-tl-{class}" cx="{x}" cy="{y}" r="5"/>"#),
        Mark::Former => {
            write!(out, r#"<path class="rm-tl-{class}" d="M{x} {y}m-4-4l8 8m0-8l-8 8"/>"#)
        }
        Mark::Posted => write!(out, r#"<path class="rm-tl-{class}" d="M{x} {y}m-4-4h8v8h-8z"/>"#),
        Mark::Planned => write!(out, r#"<path class="rm-tl-{class}" d="M{x} {y}m0-5l5 5l-5 5l-5-5z"/>"#),
        Mark::Overdue => write!(out, r#"<path class="rm-tl-{class}" d="M{x} {y}m0-6l6 10h-12z"/>"#),
    };
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

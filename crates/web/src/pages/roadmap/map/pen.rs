//! Writes SVG: escaped, and mirrored for languages that are read from right to left.

use std::fmt::Write;

/// A rectangle in units of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Rect {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) w: i32,
    pub(super) h: i32,
}

impl Rect {
    pub(super) fn right(self) -> i32 {
        self.x + self.w
    }

    pub(super) fn bottom(self) -> i32 {
        self.y + self.h
    }

    pub(super) fn mid_x(self) -> i32 {
        self.x + self.w / 2
    }

    pub(super) fn mid_y(self) -> i32 {
        self.y + self.h / 2
    }

    /// The rectangle without a border of this width.
    pub(super) fn inset(self, by: i32) -> Rect {
        Rect { x: self.x + by, y: self.y + by, w: self.w - 2 * by, h: self.h - 2 * by }
    }

    /// The same, seen in a mirror whose axis is at half of `sum`.
    pub(super) fn mirrored(self, sum: i32) -> Rect {
        Rect { x: sum - self.x - self.w, ..self }
    }
}

/// A point in units of the picture.
pub(super) type Spot = (i32, i32);

/// Which part of a text stands at its spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Where reading begins: left, or right in Arabic.
    Start,
    /// The middle.
    Middle,
}

/// How a text is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face {
    pub(super) size: i32,
    pub(super) anchor: Anchor,
    pub(super) class: &'static str,
}

/// A picture being written.
pub(super) struct Pen {
    out: String,
    width: i32,
    rtl: bool,
}

impl Pen {
    pub(super) fn new(width: i32, rtl: bool) -> Pen {
        Pen { out: String::with_capacity(32 * 1024), width, rtl }
    }

    /// What was written, as one `<svg>` of this height, with its name and description.
    pub(super) fn finish(self, height: i32, class: &str, ids: &str, title: &str, description: &str) -> String {
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let (title, description) = (escaped(title), escaped(description));
        format!(
            "<svg class=\"{class}\" viewBox=\"0 0 {w} {height}\" role=\"group\" direction=\"{direction}\" \
             aria-labelledby=\"{ids}-title {ids}-desc\"><title id=\"{ids}-title\">{title}</title>\
             <desc id=\"{ids}-desc\">{description}</desc>{out}</svg>",
            w = self.width,
            out = self.out
        )
    }

    /// What was written, as a sign within a text that says the same.
    pub(super) fn sign(self, height: i32) -> String {
        let w = self.width;
        let out = self.out;
        format!("<svg class=\"map-sign\" viewBox=\"0 0 {w} {height}\" aria-hidden=\"true\">{out}</svg>")
    }

    /// What is drawn within, in a class of its own.
    pub(super) fn group(&mut self, class: &str, within: impl FnOnce(&mut Pen)) {
        self.put(format_args!("<g class=\"{class}\">"));
        within(self);
        self.out.push_str("</g>");
    }

    fn x(&self, x: i32) -> i32 {
        if self.rtl { self.width - x } else { x }
    }

    pub(super) fn rect(&mut self, r: Rect, radius: i32, class: &str) {
        let r = if self.rtl { r.mirrored(self.width) } else { r };
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{radius}\" class=\"{class}\"/>",
            r.x, r.y, r.w, r.h
        ));
    }

    pub(super) fn line(&mut self, spots: &[Spot], class: &str) {
        self.out.push_str("<polyline points=\"");
        for &(x, y) in spots {
            let x = self.x(x);
            self.put(format_args!("{x},{y} "));
        }
        self.out.truncate(self.out.trim_end().len());
        self.put(format_args!("\" class=\"{class}\"/>"));
    }

    pub(super) fn dot(&mut self, (x, y): Spot, radius: i32, class: &str) {
        let x = self.x(x);
        self.put(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" class=\"{class}\"/>"));
    }

    /// Text on the line `y`.
    pub(super) fn text(&mut self, spot: Spot, face: Face, text: &str) {
        self.texts(spot, face, &[("", text)]);
    }

    /// Text on the line `y`, its parts in classes of their own.
    pub(super) fn texts(&mut self, (x, y): Spot, face: Face, parts: &[(&str, &str)]) {
        let x = self.x(x);
        let anchor = if face.anchor == Anchor::Middle { " text-anchor=\"middle\"" } else { "" };
        let Face { size, class, .. } = face;
        self.put(format_args!("<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" class=\"{class}\"{anchor}>"));
        for (class, text) in parts {
            if class.is_empty() {
                escape(&mut self.out, text);
            } else {
                self.put(format_args!("<tspan class=\"{class}\">"));
                escape(&mut self.out, text);
                self.out.push_str("</tspan>");
            }
        }
        self.out.push_str("</text>");
    }

    /// Lines of text centred on a spot.
    pub(super) fn block(&mut self, (x, y): Spot, face: Face, lines: &[String]) {
        let step = line_step(face.size);
        let count = i32::try_from(lines.len()).unwrap_or(1);
        // A capital's middle is about a third of the font size above the line it stands on.
        let mut y = y - (count - 1) * step / 2 + face.size * 36 / 100;
        for line in lines {
            self.text((x, y), face, line);
            y += step;
        }
    }

    /// Begins a link; `name` says in full what it leads to.
    pub(super) fn open(&mut self, href: &str, class: &str, chosen: bool, name: &str) {
        self.out.push_str("<a href=\"");
        escape(&mut self.out, href);
        let current = if chosen { " aria-current=\"true\"" } else { "" };
        self.put(format_args!("\" class=\"{class}\"{current}><title>"));
        escape(&mut self.out, name);
        self.out.push_str("</title>");
    }

    pub(super) fn close(&mut self) {
        self.out.push_str("</a>");
    }

    fn put(&mut self, text: std::fmt::Arguments) {
        self.out.write_fmt(text).expect("writing to a String does not fail");
    }
}

/// Distance from one line of text to the next.
pub(super) fn line_step(size: i32) -> i32 {
    size * 6 / 5
}

/// Appends `text` with the characters replaced that mean something in HTML.
pub(super) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// `text` with the characters replaced that mean something in HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

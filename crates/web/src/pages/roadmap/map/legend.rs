//! What the signs of the map mean.

use super::{
    pen::{Anchor, Face, Pen, Rect, escape},
    scene::Scene,
};

/// Size of an example.
const SIZE: (i32, i32) = (56, 24);

/// The legend, with how many specifications are on no layer.
pub(super) fn legend(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let mut out = String::from("<figcaption class=\"map-caption\"><ul class=\"map-legend\">");
    let mut item = |draw: &dyn Fn(&mut Pen), message: &str, begin: &str| {
        let mut pen = Pen::new(SIZE.0, false);
        draw(&mut pen);
        out.push_str(begin);
        out.push_str(&pen.sign(SIZE.1));
        escape(&mut out, &words.t(message));
        out.push_str("</li>");
    };
    // Specifications are on the large picture alone.
    let large = "<li class=\"map-large-only\">";
    item(&|pen| point(pen, "", "3+1"), "map-legend-point", "<li>");
    item(&|pen| point(pen, " is-unverified", "2"), "map-legend-unverified", "<li>");
    item(&|pen| point(pen, " is-gap", "0"), "map-legend-gap", "<li>");
    item(&|pen| pin(pen, "map-pin"), "map-legend-published", large);
    item(&|pen| pin(pen, "map-pin is-progress"), "map-legend-progress", large);
    out.push_str("</ul><p class=\"map-note\">");
    let architecture = scene.architecture();
    if !architecture.source.is_empty() {
        escape(&mut out, &words.ta("map-source", &[("source", i18n::Arg::Text(&architecture.source))]));
        out.push(' ');
    }
    if scene.facts.unlaid > 0 {
        escape(&mut out, &words.tn("map-unlaid", i64::try_from(scene.facts.unlaid).unwrap_or(i64::MAX)));
    }
    out.push_str("</p></figcaption>");
    out
}

fn point(pen: &mut Pen, more: &str, count: &str) {
    pen.group(&format!("map-point{more}"), |pen| {
        pen.line(&[(0, 12), (SIZE.0, 12)], &format!("map-line{more}"));
        pen.rect(Rect { x: 6, y: 2, w: 44, h: 20 }, 10, "map-point-shape");
        let face = Face { size: 12, anchor: Anchor::Middle, class: "map-id" };
        pen.text((28, 16), face, count);
    });
}

fn pin(pen: &mut Pen, class: &str) {
    pen.group(class, |pen| {
        pen.rect(Rect { x: 6, y: 2, w: 44, h: 20 }, 4, "map-pin-shape");
        let face = Face { size: 12, anchor: Anchor::Middle, class: "map-id" };
        pen.text((28, 16), face, "Y.123");
    });
}

//! The roadmap by time: a picture, and the same as a list.

use super::{
    dated::Dated,
    lanes::{self, Axis},
    picture::{self, Canvas},
    scene::Scene,
    titles::Title,
};
use app::roadmap::{self, Mark, Moment};
use model::Entry;
use std::borrow::Cow;

const MARKS: [Mark; 5] = [Mark::Published, Mark::Former, Mark::Posted, Mark::Planned, Mark::Overdue];

/// One line of the list.
pub(super) struct Item<'v> {
    pub href: String,
    pub identifier: &'v str,
    pub title: Title<'v>,
    pub date: Option<Dated>,
    /// Suffix of the style class, and what the mark means.
    pub mark: Option<(&'static str, Cow<'static, str>)>,
}

/// A heading of the list with its lines.
pub(super) struct Period<'v> {
    pub id: String,
    pub heading: Cow<'static, str>,
    pub count: usize,
    pub items: Vec<Item<'v>>,
}

/// Explanation of a mark.
pub(super) struct Sign {
    pub svg: String,
    pub text: Cow<'static, str>,
    pub count: usize,
}

/// The timeline; `templates/roadmap/timeline.html`.
pub(super) struct Chart<'v> {
    pub scale: String,
    /// Name and picture.
    pub lanes: Vec<(String, String)>,
    pub signs: Vec<Sign>,
    pub today: Dated,
    pub plans: Vec<Period<'v>>,
    pub years: Vec<Period<'v>>,
    /// Work in progress of which nobody knows when it is to be ready.
    pub without_target: Vec<Item<'v>>,
    /// Anything else without a date.
    pub undated: Vec<Item<'v>>,
}

impl<'v> Chart<'v> {
    pub(super) fn new(scene: &Scene<'v>) -> Chart<'v> {
        let line = roadmap::timeline(scene.listing, scene.today);
        let axis = Axis::of(&line.moments, scene.today);
        let canvas = Canvas { axis, words: scene.words, at: scene.at, today: scene.today };
        let lanes = lanes::lanes(&line, axis);
        let drafts = scene.listing.entries.iter().filter(|e| is_without_target(e));
        Chart {
            scale: canvas.scale(),
            lanes: lanes.into_iter().map(|lane| (lane.name.clone(), canvas.lane(&lane))).collect(),
            signs: signs(scene, &line.moments),
            today: Dated::day(scene.today, scene.words),
            plans: plans(scene, &line.moments),
            years: years(scene, &line.moments),
            without_target: drafts.map(|e| undated(scene, e)).collect(),
            undated: line.undated.iter().filter(|e| !is_without_target(e)).map(|e| undated(scene, e)).collect(),
        }
    }
}

/// A draft without a target: neither overdue nor planned, simply unknown.
fn is_without_target(entry: &Entry) -> bool {
    let mut drafts = entry.editions.iter().filter(|e| e.status == model::Status::InProgress).peekable();
    drafts.peek().is_some() && drafts.all(|e| e.target.is_none())
}

fn signs(scene: &Scene<'_>, moments: &[Moment<'_>]) -> Vec<Sign> {
    let sign = |mark: Mark| {
        let mut svg = String::from(r#"<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">"#);
        picture::shape(&mut svg, mark, 7, 7);
        svg.push_str("</svg>");
        let count = moments.iter().filter(|m| m.mark == mark).count();
        Sign { svg, text: scene.words.t(&format!("roadmap-mark-{}", mark.slug())), count }
    };
    MARKS.into_iter().map(sign).filter(|sign| sign.count > 0).collect()
}

/// What is overdue, then what is planned, the earliest first.
fn plans<'v>(scene: &Scene<'v>, moments: &[Moment<'v>]) -> Vec<Period<'v>> {
    let period = |mark: Mark| {
        let items: Vec<_> = moments.iter().filter(|m| m.mark == mark).map(|m| item(scene, m)).collect();
        Period {
            id: mark.slug().to_owned(),
            heading: scene.words.t(&format!("roadmap-mark-{}", mark.slug())),
            count: items.len(),
            items,
        }
    };
    [Mark::Overdue, Mark::Planned].map(period).into_iter().filter(|p| p.count > 0).collect()
}

fn years<'v>(scene: &Scene<'v>, moments: &[Moment<'v>]) -> Vec<Period<'v>> {
    let mut years: Vec<Period<'v>> = Vec::new();
    for moment in moments.iter().rev().filter(|m| !matches!(m.mark, Mark::Overdue | Mark::Planned)) {
        let id = moment.when.year().to_string();
        if years.last().is_none_or(|p| p.id != id) {
            years.push(Period { heading: Cow::Owned(id.clone()), id, count: 0, items: Vec::new() });
        }
        let year = years.last_mut().expect("the year was put there just now");
        year.items.push(item(scene, moment));
        year.count += 1;
    }
    years
}

fn item<'v>(scene: &Scene<'v>, moment: &Moment<'v>) -> Item<'v> {
    let mark = moment.mark.slug();
    Item {
        href: scene.at.entry(&moment.entry.slug),
        identifier: &moment.edition.identifier,
        title: Title::new(&moment.edition.title, scene.words.lang()),
        date: Some(Dated::new(moment.when, scene.words)),
        // Published is what one expects, and plans stand under a heading that says so.
        mark: matches!(moment.mark, Mark::Former | Mark::Posted)
            .then(|| (mark, scene.words.t(&format!("roadmap-mark-{mark}")))),
    }
}

fn undated<'v>(scene: &Scene<'v>, entry: &'v Entry) -> Item<'v> {
    Item {
        href: scene.at.entry(&entry.slug),
        identifier: &entry.identifier,
        title: Title::new(&entry.lead().title, scene.words.lang()),
        date: None,
        mark: None,
    }
}

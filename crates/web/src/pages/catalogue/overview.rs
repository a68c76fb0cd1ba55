//! `/{lang}/catalogue`: what the catalogue holds and how facts get here; with a question, the answer.

use crate::{
    frame::{Frame, Section},
    pages::search::{Form, Question, Results},
    visit::{Reply, Visit},
};
use askama::Template;

/// Bodies that are seen without asking for more.
const AT_ONCE: usize = 10;

/// What is asked of the catalogue as [`app::search`] finds it.
#[derive(Template)]
#[template(path = "catalogue/results.html")]
struct ResultsPage<'a> {
    frame: Frame<'a>,
    form: Form,
    results: Results,
}

#[derive(Template)]
#[template(path = "catalogue/overview.html")]
struct Page<'a> {
    frame: Frame<'a>,
    form: Form,
    /// All specifications.
    total: usize,
    /// The bodies with most of them, then the others.
    bodies: Vec<Body>,
    others: Vec<Body>,
    others_label: String,
}

/// How many specifications there are of a body.
struct Body {
    name: String,
    count: usize,
    href: String,
    /// Of its bar, in percent of the longest.
    width: f64,
}

/// `/{lang}/catalogue`
pub(super) async fn show(visit: Visit) -> Reply {
    let question = Question::parse(&visit.query);
    let frame = visit.frame(None, Section::None).titled(visit.words.t("catalogue-title"));
    let frame = frame.described(visit.words.t("catalogue-lead"));
    let base = frame.href("catalogue");
    let form = Form::new(&question, base.clone());
    if question.is_empty() {
        let counts = app::catalogue::counts(&visit.ctx, &visit.site.app).await?;
        return visit.page(&page(frame, form, counts, &base));
    }
    let hits = app::search::search(&visit.ctx, &visit.site.app, question.asked(true)).await?;
    let results = Results::new(&question, &hits, &base, (visit.words, None));
    visit.page(&ResultsPage { frame: frame.unlisted(), form, results })
}

fn page<'a>(mut frame: Frame<'a>, form: Form, mut counts: Vec<(String, i64)>, base: &str) -> Page<'a> {
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let most = counts.first().map_or(1, |(_, count)| (*count).max(1));
    let mut bodies: Vec<Body> = counts.into_iter().map(|(name, count)| body(name, count, most, base)).collect();
    let total = bodies.iter().map(|b| b.count).sum();
    let others = if bodies.len() > AT_ONCE + 2 { bodies.split_off(AT_ONCE) } else { Vec::new() };
    if total == 0 {
        frame = frame.unlisted();
    }
    let others_label = frame.tn("catalogue-other-bodies", others.len());
    Page { frame, form, total, bodies, others, others_label }
}

fn body(name: String, count: i64, most: i64, base: &str) -> Body {
    // Counted is everything, so the link leads to everything.
    let asked =
        Question { chosen: vec![(app::search::Facet::Body, name.clone())], everything: true, ..Question::parse("") };
    Body {
        name,
        count: usize::try_from(count).unwrap_or_default(),
        href: asked.address(base),
        width: f64::from(i32::try_from(count * 1000 / most).unwrap_or(1000)) / 10.0,
    }
}

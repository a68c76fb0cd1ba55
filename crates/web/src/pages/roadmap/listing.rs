//! `/{lang}/{group}/roadmap`: one question, answered in one of four lights.

use super::{
    address::{Addresses, Light},
    head::Head,
    map,
    matrix::Grid,
    parameters::Asked,
    scene::Scene,
    table::Table,
    timeline::Chart,
};
use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::roadmap::{self, Query};
use askama::Template;

#[derive(Template)]
#[template(path = "roadmap/table.html")]
struct TablePage<'a> {
    frame: Frame<'a>,
    head: Head,
    table: Table<'a>,
}

#[derive(Template)]
#[template(path = "roadmap/matrix.html")]
struct MatrixPage<'a> {
    frame: Frame<'a>,
    head: Head,
    grid: Grid,
}

#[derive(Template)]
#[template(path = "roadmap/architecture.html")]
struct MapPage<'a> {
    frame: Frame<'a>,
    head: Head,
    map: String,
}

#[derive(Template)]
#[template(path = "roadmap/timeline.html")]
struct TimelinePage<'a> {
    frame: Frame<'a>,
    head: Head,
    chart: Chart<'a>,
}

pub(super) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let mut asked = Asked::parse(&visit.query);
    let listing = roadmap::list(&view, &asked.query, visit.words);
    asked.query.page = asked.query.page.min(listing.pages());
    let at = Addresses::new(visit.lang, &view.group.slug);
    let scene = Scene {
        view: &view,
        query: &asked.query,
        listing: &listing,
        light: asked.light,
        axis: asked.axis,
        words: visit.words,
        today: visit.ctx.today(),
        at: &at,
    };
    let (frame, head) = (frame(&visit, &scene), Head::new(&scene));
    match asked.light {
        Light::Table => visit.page(&TablePage { frame, head, table: Table::new(&scene) }),
        Light::Matrix => visit.page(&MatrixPage { frame, head, grid: Grid::new(&scene) }),
        Light::Timeline => visit.page(&TimelinePage { frame, head, chart: Chart::new(&scene) }),
        Light::Map => {
            let map = map::full(&view, &listing, &asked.query, visit.words);
            visit.page(&MapPage { frame, head, map })
        }
    }
}

/// The lights are worth finding; each combination of facets is not.
fn frame<'a>(visit: &'a Visit, scene: &Scene<'a>) -> Frame<'a> {
    let frame = visit.frame(Some(scene.view), Section::Roadmap).described(visit.words.t("roadmap-description"));
    if *scene.query == Query::parse([]) { frame } else { frame.unlisted() }
}

//! Who leads a group, and who answers questions, each as announced and with the source.

use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::GroupView;
use askama::Template;
use model::{Role, RoleKind};

#[derive(Template)]
#[template(path = "people.html")]
struct Page<'a> {
    frame: Frame<'a>,
    view: &'a GroupView,
    leadership: Vec<&'a Role>,
    secretariat: Vec<&'a Role>,
    /// Some name or affiliation on the page is a translation of ours.
    translated: bool,
}

/// `/{lang}/{group}/people`
pub(crate) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let (leadership, secretariat): (Vec<_>, Vec<_>) =
        view.roles.iter().partition(|r| matches!(r.kind, RoleKind::Chair | RoleKind::ViceChair));
    let frame = visit.frame(Some(&view), Section::People);
    let translated =
        view.roles.iter().any(|r| [&r.name, &r.affiliation].iter().any(|t| frame.shown(t).mark().is_some()));
    visit.page(&Page { frame, view: &view, leadership, secretariat, translated })
}

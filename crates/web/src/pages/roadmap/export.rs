//! `/{lang}/{group}/roadmap/export/{format}`: the answer to a question as a file.

use super::parameters::Asked;
use crate::{
    cache,
    errors::Failure,
    visit::{Reply, Visit},
};
use app::roadmap::{self, Format};
use axum::{
    http::header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;

pub(super) async fn show(visit: Visit) -> Reply {
    let format = Format::parse(visit.param("format")).ok_or(Failure::NotFound)?;
    let view = visit.group().await?;
    let listing = roadmap::list(&view, &Asked::parse(&visit.query).query, visit.words);
    let bytes = roadmap::export(&visit.ctx, &listing.entries, format)?;
    let name = file_name(&view.group.slug, "roadmap", visit.ctx.today(), format.extension());
    Ok(attachment(bytes, format.media_type(), &name))
}

/// `jca-qkdn-roadmap-2026-11-23.csv`: whoever finds it in a folder knows what it is and how old.
pub(super) fn file_name(group: &str, what: &str, today: Date, extension: &str) -> String {
    let group: String = group.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("{group}-{what}-{today}.{extension}")
}

/// A file to be saved, which may be kept until something changes.
pub(super) fn attachment(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, media_type.to_owned()), (CONTENT_DISPOSITION, disposition)];
    let mut response = (headers, bytes).into_response();
    response.extensions_mut().insert(cache::Keep);
    response
}

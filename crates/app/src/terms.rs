//! Terms of reference: attaching the official text of a heading in one language.

use crate::{App, Ctx, Error, groups, record};
use model::{
    FieldError, Group, Heading, Lang, Localized, Standing, TermsSection, Version, event::FieldChange, policy::Act,
};
use store::Outcome;

/// Longer than any terms of reference; keeps a wrong file out.
const LIMIT: usize = 100_000;

/// Attaches the official text of one heading; it is shown verbatim from then on, in the place of the summary.
///
/// # Errors
/// [`Error::Invalid`] if the text is empty or far too long; [`Error::NoGroup`].
pub async fn attach(
    ctx: &Ctx,
    app: &App,
    group: &str,
    heading: Heading,
    lang: Lang,
    text: &str,
) -> Result<Group, Error> {
    ctx.require(Act::AttachTerms)?;
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Error::Invalid(vec![FieldError::new("text", "import-required", "")]));
    }
    if text.len() > LIMIT {
        return Err(Error::Invalid(vec![FieldError::new("text", "terms-too-long", &text)]));
    }
    let view = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?;
    let mut group = view.group.clone();
    let section = section(&mut group, heading);
    let before = section.text.get(lang).cloned();
    let after = Version { lang, text, standing: Standing::Official };
    if before.as_ref() == Some(&after) {
        return Ok(group);
    }
    section.text.set(after.clone());
    let json = |v: &Version| serde_json::to_value(v).ok();
    let field = format!("terms.{}.{lang}", heading.slug());
    let change = FieldChange { field, before: before.as_ref().and_then(json), after: json(&after) };
    group.revision += 1;
    let ctx = ctx.clone();
    app.write(move |tx| {
        store::groups::update(tx, &group)?;
        let subject = ("group", group.id.to_string());
        let receipt = tx.append(record::event(&ctx, Some(group.id), "terms-attached", subject, None, vec![change]));
        record::follow_up(tx, &ctx, &group.id.to_string())?;
        Ok(Outcome::Recorded(group, receipt))
    })
    .await
}

/// The section of this heading; an empty one in its place if the group came without it.
fn section(group: &mut Group, heading: Heading) -> &mut TermsSection {
    let at = group.terms.partition_point(|s| s.heading < heading);
    if group.terms.get(at).is_none_or(|s| s.heading != heading) {
        group.terms.insert(at, TermsSection { heading, text: Localized::default() });
    }
    &mut group.terms[at]
}

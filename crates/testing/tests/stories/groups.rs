//! Other groups: from the files of one to the pages of another, each on its own.

use crate::{on_both, routes::PUBLIC};
use app::{
    Error, Fields,
    groups::{self, GroupFiles},
    roadmap,
};
use model::{Heading, Lang};
use testing::Product;

/// The files of the built-in group, changed into those of another one.
fn files(slug: &str) -> GroupFiles {
    let mut files = groups::example();
    change(&mut files, "group.toml", "slug = \"jca-qkdn\"", &format!("slug = \"{slug}\""));
    change(&mut files, "group.toml", "acronym = \"JCA-QKDN\"", "acronym = \"JCA-Example\"");
    files
}

fn change(files: &mut GroupFiles, name: &str, old: &str, new: &str) {
    let text = String::from_utf8(files[name].clone()).expect("the files are text");
    assert!(text.contains(old), "{name} holds `{old}`");
    files.insert(name.to_owned(), text.replacen(old, new, 1).into_bytes());
}

/// No more than what a group must have, in one language.
fn least(slug: &str) -> GroupFiles {
    let text = format!(
        "slug = \"{slug}\"\nacronym = \"JCA-Least\"\nparent = \"TSAG\"\nhome_page = \"https://example.org/\"\n\
         email = \"jca@example.org\"\nlanguages = [\"fr\"]\nnames.fr = \"Activité conjointe\"\n\
         purpose.fr = \"Coordonne.\"\n[decision]\nby = \"TSAG\"\nmeeting_from = \"2026-01-12\"\n\
         meeting_to = \"2026-01-16\"\nannounced_in = \"Example circular\"\nannounced_on = \"2026-02-01\"\n\
         official_languages = [\"fr\"]\n"
    );
    GroupFiles::from([("group.toml".to_owned(), text.into_bytes())])
}

async fn every_page_answers(product: &Product, slug: &str, acronym: &str) {
    for lang in Lang::ALL {
        for page in [
            "",
            "/terms",
            "/people",
            "/bodies",
            "/meetings",
            "/roadmap",
            "/roadmap?all=1",
            "/roadmap?view=matrix",
            "/roadmap?view=map",
            "/roadmap?view=timeline",
            "/roadmap/changes",
            "/roadmap/export/csv",
        ] {
            let page = product.get(&format!("/{lang}/{slug}{page}")).await.ok();
            assert!(!page.text().contains('⟦'), "{}: a message is missing", page.address);
        }
        product.get(&format!("/{lang}/{slug}")).await.ok().with(&[acronym]);
        product.get(&format!("/{lang}/")).await.ok().with(&[acronym, "JCA-QKDN"]);
    }
}

on_both! {
    async fn the_example_becomes_another_group_with_pages_in_six_languages(product) {
        let mut files = files("jca-example");
        change(&mut files, "architecture.toml", "en = \"QKD network\"", "en = \"Example network\"");
        let group = groups::add(&product.operator(), &product.app, files).await.expect("added");
        assert_eq!((group.slug.as_str(), group.acronym.as_str()), ("jca-example", "JCA-Example"));
        every_page_answers(&product, "jca-example", "JCA-Example").await;
        product.get("/en/jca-example/roadmap/itu-t-y-3802").await.ok();
        product.get("/en/jca-example/roadmap?view=map").await.ok().with(&["Example network"]);
        product.get("/en/jca-example/meetings/1").await.ok().with(&["Geneva"]);
        let view = groups::view(&product.reader(), &product.app, "jca-example").await.expect("read").expect("there");
        assert_eq!(view.counts(), product.group().await.counts());
        let chains = app::audit::verify(&product.operator(), &product.app).await.expect("verified");
        assert!(chains.len() == 3 && chains.iter().all(|c| c.broken.is_none()), "{chains:?}");
    }
}

on_both! {
    async fn a_group_of_which_little_is_known_has_every_page_too(product) {
        groups::add(&product.operator(), &product.app, least("jca-least")).await.expect("added");
        every_page_answers(&product, "jca-least", "JCA-Least").await;
        let home = product.get("/zh/jca-least").await.ok().with(&[
            "lang=\"fr\" dir=\"ltr\">Activité conjointe",
            "lang=\"fr\" dir=\"ltr\">Coordonne.",
            "由TSAG在",
        ]);
        assert!(!home.text().contains("id=\"leadership\""), "nobody leads it: {}", home.address);
        // A heading that the files did not have takes an official text like any other.
        let (ctx, app) = (product.operator(), &product.app);
        for heading in [Heading::Tasks, Heading::Scope] {
            let text = heading.slug().to_uppercase();
            let group = app::terms::attach(&ctx, app, "jca-least", heading, Lang::Fr, &text).await.expect("attached");
            assert_eq!(group.terms[0].heading, heading);
        }
        product.get("/fr/jca-least/terms").await.ok().with(&["SCOPE", "TASKS"]);
    }
}

on_both! {
    async fn groups_do_not_see_each_others_entries(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let mut files = files("jca-example");
        files.remove("roadmap.csv");
        groups::add(&ctx, app, files).await.expect("added");
        product.get("/en/jca-example/roadmap/itu-t-y-3802").await.with(&["<h1"]);
        assert_eq!(product.get("/en/jca-example/roadmap/itu-t-y-3802").await.status.as_u16(), 404);
        let own = |title: &str| -> Fields {
            [
                ("identifier", "ITU-T Y.9999"),
                ("title", title),
                ("body", "ITU-T"),
                ("kind", "Recommendation"),
                ("status", "published"),
                ("source", "An example"),
                ("confidence", "primary"),
            ]
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
        };
        let revision = product.group().await.revision;
        let added = roadmap::add(&ctx, app, "jca-example", &own("Of the one"), None).await.expect("added");
        assert_eq!(product.group().await.revision, revision);
        assert!(product.group().await.find("Y.9999").is_none());
        assert_eq!(product.get("/en/jca-qkdn/roadmap/itu-t-y-9999").await.status.as_u16(), 404);
        // The same specification on both roadmaps is two entries at two addresses with the same ending.
        let other = roadmap::add(&ctx, app, "jca-qkdn", &own("Of the other"), None).await.expect("added");
        assert!(added.slug == other.slug && added.id != other.id && added.group != other.group);
        product.get("/en/jca-example/roadmap/itu-t-y-9999").await.ok().with(&["Of the one"]);
        product.get("/en/jca-qkdn/roadmap/itu-t-y-9999").await.ok().with(&["Of the other"]);
    }
}

on_both! {
    async fn broken_files_are_refused_with_file_and_line_and_leave_nothing_behind(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let before = groups::revision(&ctx, app).await.expect("read");
        let mut files = files("jca-example");
        change(&mut files, "roles.toml", "kind = \"chair\"", "kind = \"emperor\"");
        change(&mut files, "meeting-1.toml", "Europe/Zurich", "Europe/Atlantis");
        change(&mut files, "roadmap.csv", ",published,2023-12-14,", ",published,2023-13-14,");
        let refused = groups::add(&ctx, app, files).await;
        let Err(Error::Files(problems)) = refused else { panic!("{refused:?}") };
        let found: Vec<(&str, Option<u64>)> = problems.iter().map(|p| (p.file.as_str(), p.line)).collect();
        assert_eq!(found, [("roles.toml", Some(6)), ("roadmap.csv", Some(2)), ("meeting-1.toml", Some(7))]);
        assert_eq!(groups::revision(&ctx, app).await.expect("read"), before);
        assert_eq!(groups::list(&ctx, app).await.expect("read").len(), 1);
        assert_eq!(product.get("/en/jca-example").await.status.as_u16(), 404);
        // What was refused once is not in the way of the next attempt.
        groups::add(&ctx, app, self::files("jca-example")).await.expect("added");
    }
}

on_both! {
    async fn an_address_is_given_once_and_never_that_of_a_page(product) {
        let (ctx, app) = (product.operator(), &product.app);
        let taken = groups::add(&ctx, app, least("jca-qkdn")).await;
        let Err(Error::Invalid(errors)) = taken else { panic!("{taken:?}") };
        assert_eq!((errors[0].field, errors[0].message, errors[0].given.as_str()), ("slug", "group-slug-taken", "jca-qkdn"));
        for slug in ["desk", "sign-in", "fr", "JCA", ""] {
            let refused = groups::add(&ctx, app, least(slug)).await;
            assert!(matches!(refused, Err(Error::Files(_))), "{slug}: {refused:?}");
        }
        assert_eq!(groups::list(&ctx, app).await.expect("read").len(), 1);
    }
}

on_both! {
    async fn the_public_adds_no_group(product) {
        let refused = groups::add(&product.reader(), &product.app, files("jca-example")).await;
        assert!(matches!(refused, Err(Error::Denied)), "{refused:?}");
    }
}

#[test]
fn no_entry_can_have_the_address_of_a_page_of_the_roadmap() {
    let pages = PUBLIC.iter().filter_map(|(route, ..)| route.strip_prefix("/{lang}/{group}/roadmap/"));
    for part in pages.filter_map(|rest| rest.split('/').next()).filter(|part| !part.starts_with('{')) {
        assert_ne!(model::entry_slug(part), part, "`{part}` is to be reserved in model/src/slug.rs");
    }
}

#[test]
fn no_group_can_have_the_address_of_a_page_of_the_site() {
    for (route, ..) in PUBLIC {
        for part in route.split('/').take(3).filter(|part| !part.is_empty() && !part.starts_with('{')) {
            assert!(!model::is_group_slug(part), "`{part}` of {route} is to be reserved in model/src/slug.rs");
        }
    }
}

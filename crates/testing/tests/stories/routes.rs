//! Every route, tried by every role. A reader who is not signed in may read, and nothing else.

use axum::{body::Body, http::Request};
use std::path::Path;
use testing::{Database, Product};

/// Every route of the site with an address for it, and what the public gets there.
/// A route that is not here fails the test below.
pub(crate) const PUBLIC: &[(&str, &str, u16)] = &[
    ("/", "/", 307),
    ("/healthz", "/healthz", 200),
    ("/readyz", "/readyz", 200),
    ("/robots.txt", "/robots.txt", 200),
    ("/favicon.svg", "/favicon.svg", 200),
    ("/assets/{hash}/{name}", "/assets/nothing/accord.css", 404),
    ("/{lang}", "/en", 308),
    ("/{lang}/", "/en/", 200),
    ("/{lang}/{group}", "/en/jca-qkdn", 200),
    ("/{lang}/{group}/terms", "/en/jca-qkdn/terms", 200),
    ("/{lang}/{group}/people", "/en/jca-qkdn/people", 200),
    ("/{lang}/{group}/bodies", "/en/jca-qkdn/bodies", 200),
    ("/{lang}/{group}/meetings", "/en/jca-qkdn/meetings", 200),
    ("/{lang}/{group}/meetings/{number}", "/en/jca-qkdn/meetings/1", 200),
    ("/{lang}/{group}/roadmap", "/en/jca-qkdn/roadmap", 200),
    ("/{lang}/{group}/roadmap/changes", "/en/jca-qkdn/roadmap/changes", 200),
    ("/{lang}/{group}/roadmap/changes/csv", "/en/jca-qkdn/roadmap/changes/csv", 200),
    ("/{lang}/{group}/roadmap/export/{format}", "/en/jca-qkdn/roadmap/export/csv", 200),
    ("/{lang}/{group}/search", "/en/jca-qkdn/search?q=y3802", 200),
    ("/{lang}/catalogue", "/en/catalogue", 200),
    ("/{lang}/catalogue/{*slug}", "/en/catalogue/iso-iec-27001-2022", 200),
    ("/{lang}/{group}/roadmap/{*identifier}", "/en/jca-qkdn/roadmap/itu-t-y-3802", 200),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_reads_everything_and_changes_nothing() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    for (route, address, status) in PUBLIC {
        assert_eq!(product.get(address).await.status.as_u16(), *status, "{route}");
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let request = Request::builder().method(method).uri(*address).body(Body::empty()).expect("a request");
            let answered = product.ask(request).await.status.as_u16();
            assert!(answered == 405 || answered == 404, "{method} {route}: {answered}");
        }
    }
}

#[test]
fn every_route_of_the_site_is_in_the_table() {
    let mut routes = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src"), &mut routes);
    routes.sort();
    routes.dedup();
    let mut listed: Vec<String> = PUBLIC.iter().map(|(route, ..)| (*route).to_owned()).collect();
    listed.sort();
    assert_eq!(routes, listed, "the routes of the site, and the table of this test");
}

/// The routes as the sources declare them: the router itself cannot be asked.
fn collect(folder: &Path, routes: &mut Vec<String>) {
    for file in std::fs::read_dir(folder).expect("the sources are there").flatten() {
        if file.path().is_dir() {
            collect(&file.path(), routes);
        } else {
            let text = std::fs::read_to_string(file.path()).expect("sources are text");
            let declared = text.split(".route(\"").skip(1).filter_map(|rest| rest.split_once('"'));
            routes.extend(declared.map(|(route, _)| route.to_owned()));
        }
    }
}

//! Pages: the same on both databases, kept until something changes, and safe.

use axum::{body::Body, http::Request};
use testing::{Database, Page, Product};

/// Every page, below the language.
pub(crate) const ADDRESSES: &[&str] = &[
    "/",
    "/jca-qkdn",
    "/jca-qkdn/terms",
    "/jca-qkdn/people",
    "/jca-qkdn/bodies",
    "/jca-qkdn/meetings",
    "/jca-qkdn/meetings/1",
    "/jca-qkdn/roadmap",
    "/jca-qkdn/roadmap?all=1&page=2",
    "/jca-qkdn/roadmap?q=nothing-is-called-this",
    "/jca-qkdn/roadmap?body=itu-t&layer=key_management&status=published&sort=date&order=desc",
    "/jca-qkdn/roadmap?view=matrix",
    "/jca-qkdn/roadmap?view=matrix&by=reference-point",
    "/jca-qkdn/roadmap?view=matrix&by=topic",
    "/jca-qkdn/roadmap?view=map",
    "/jca-qkdn/roadmap?view=map&reference-point=Kx",
    "/jca-qkdn/roadmap?view=timeline",
    "/jca-qkdn/roadmap/itu-t-y-3802",
    "/jca-qkdn/roadmap/etsi-gs-qkd-014",
    "/jca-qkdn/roadmap/changes",
    "/jca-qkdn/roadmap/changes?from=2025-01-01&to=2026-12-31",
    "/jca-qkdn/roadmap/changes?from=nonsense&to=2026-12-31",
    "/jca-qkdn/search",
    "/jca-qkdn/search?q=key+management&status=published",
    "/jca-qkdn/search?q=quantm+distribution",
    "/jca-qkdn/search?q=nothing-is-called-this",
    "/jca-qkdn/search?q=QKDN&page=2",
    "/catalogue",
    "/catalogue?q=27001",
    "/catalogue?body=IEEE&all=1",
    "/catalogue/itu-t-y-3802-12-2020",
    "/catalogue/itu-t-y-3802-2020-amd-1-11-2023",
    "/catalogue/itu-t-f-400-x-400-06-1999",
    "/catalogue/iso-iec-27001-2022",
    "/catalogue/iso-iec-27001-2013",
    "/catalogue/3gpp-ts-23-501-rel-18-18-11-0",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_databases_give_the_same_pages() {
    let sqlite = Product::with_catalogue(Database::sqlite()).await;
    let postgres = Product::with_catalogue(Database::postgres()).await;
    for address in ADDRESSES {
        let address = format!("/es{address}");
        let (a, b) = (sqlite.get(&address).await.ok(), postgres.get(&address).await.ok());
        assert_eq!(a.text(), b.text(), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_is_the_same_until_something_changes() {
    let product = Product::new(Database::sqlite()).await;
    let address = "/en/jca-qkdn/roadmap";
    let first = product.get(address).await.ok();
    let asked = Request::get(address).header("if-none-match", first.header("etag"));
    let again = product.ask(asked.body(Body::empty()).expect("a request")).await;
    assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));
    let ctx = product.operator();
    app::roadmap::withdraw(&ctx, &product.app, "jca-qkdn", ("ITU-T Q.4160", 0), "an example").await.expect("withdrawn");
    assert_ne!(product.get(address).await.ok().header("etag"), first.header("etag"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_reader_can_change_what_another_is_shown() {
    let product = Product::new(Database::sqlite()).await;
    for (address, disguised) in [
        ("roadmap", "roadmap?q=nothing-is-called-this="),
        ("roadmap/export/csv", "roadmap/export/csv?q=nothing-is-called-this="),
        ("roadmap?view=map", "roadmap?view=&view=map"),
        ("roadmap?view=map&view=table", "roadmap?view=table&view=map"),
        ("roadmap/changes", "roadmap/changes?from=2001-01-01&from="),
    ] {
        let fresh = Product::new(Database::sqlite()).await.get(&format!("/en/jca-qkdn/{address}")).await.ok();
        product.get(&format!("/en/jca-qkdn/{disguised}")).await;
        let after = product.get(&format!("/en/jca-qkdn/{address}")).await.ok();
        assert_eq!(fresh.text(), after.text(), "{disguised} was shown to a reader of {address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_is_safe_and_needs_no_script() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    for address in ADDRESSES {
        let page = product.get(&format!("/ar{address}")).await.ok();
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{address}: {policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        for script in page.text().split("<script").skip(1) {
            assert!(script.starts_with(" type=\"application/ld+json\""), "{address}");
        }
        assert!(!page.text().contains(" style="), "{address}");
        assert!(!page.text().contains(" onclick="), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_gets_a_page_that_says_what_to_do() {
    let product = Product::new(Database::sqlite()).await;
    for (address, status) in [
        ("/en/nowhere", 404),
        ("/en/jca-qkdn/nowhere", 404),
        ("/xx/jca-qkdn", 404),
        ("/en/jca-qkdn/roadmap/nothing-of-that-name", 404),
        ("/en/jca-qkdn/meetings/99", 404),
        ("/en/jca-qkdn/meetings/one", 404),
        ("/en/jca-qkdn/meetings/01", 404),
        ("/en/jca-qkdn/meetings/+1", 404),
        ("/en/jca-qkdn/roadmap/%FF%00", 400),
        ("/en/catalogue/nothing-of-that-name", 404),
        ("/en/catalogue/..%2F..%2Fetc", 404),
        ("/en/jca-qkdn/search?q=%F0%28%8C%28&body=%00&page=-1", 200),
        ("/en/jca-qkdn/search?q=%22%29%28*:+AND+OR&year=nonsense&page=99999999999999999999", 200),
        ("/en/jca-qkdn/roadmap?page=99999999999999999999", 200),
        ("/en/jca-qkdn/roadmap?q=%F0%28%8C%28&layer=%00", 200),
        ("/en/jca-qkdn/roadmap?view=nonsense&by=nonsense&sort=nonsense", 200),
    ] {
        let page = product.get(address).await;
        let answered = page.status.as_u16();
        assert!(answered == status || (status == 400 && answered == 404), "{address}: {answered}");
        assert!(page.text().contains("<h1"), "{address}: {}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_thing_has_one_address() {
    let product = Product::new(Database::sqlite()).await;
    let moved = |page: &Page, to: &str| {
        assert_eq!((page.status.as_u16(), page.header("location")), (308, to), "{}", page.address);
    };
    moved(&product.get("/en").await, "/en/");
    moved(&product.get("/en/jca-qkdn/").await, "/en/jca-qkdn");
    moved(&product.get("/en/jca-qkdn/roadmap/").await, "/en/jca-qkdn/roadmap");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_format_can_be_taken_along_as_it_is_filtered() {
    let product = Product::new(Database::sqlite()).await;
    for format in app::roadmap::Format::ALL {
        let address = format!("/zh/jca-qkdn/roadmap/export/{}?body=etsi", format.name());
        let page = product.get(&address).await.ok();
        assert_eq!(page.header("content-type"), format.media_type());
        assert!(page.header("content-disposition").starts_with("attachment; filename=\"jca-qkdn-roadmap-2026-11-23."));
        if format != app::roadmap::Format::Xlsx {
            assert!(page.text().contains("QKD 014") && !page.text().contains("Y.3802"), "{address}");
        }
    }
    assert_eq!(product.get("/zh/jca-qkdn/roadmap/export/docx").await.status.as_u16(), 404);
}

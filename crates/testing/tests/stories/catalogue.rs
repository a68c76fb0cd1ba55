//! The catalogue and searching, as readers meet them.

use testing::{Database, Product};

/// A document that two of the sample catalogues have.
const SPEC: &str = "/en/catalogue/iso-iec-27001-2022";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_catalogue_says_how_to_fill_it() {
    let product = Product::new(Database::sqlite()).await;
    product.get("/en/catalogue").await.ok().with(&["Nothing has been imported yet", "accord import relaton"]);
    product.get("/en/catalogue?q=y.3802").await.ok().with(&["Nothing was found"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_document_shows_what_each_source_said() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    let page = product.get(SPEC).await.ok();
    // One document, though it stands in two catalogues that do not say the same.
    page.with(&["iso-iec-27001-2022.yaml", "iso_iec_27001_2022.yaml", "Other sources say:", "As of August 2026"]);
    product.get("/en/catalogue/iso-iec-27001-2013").await.ok().with(&["A newer edition has taken its place", SPEC]);
    let amendment = product.get("/en/catalogue/itu-t-y-3802-2020-amd-1-11-2023").await.ok();
    amendment.with(&["Title composed from the base text", "/en/jca-qkdn/roadmap/itu-t-y-3802"]);
    let common = product.get("/en/catalogue/itu-t-f-400-x-400-06-1999").await.ok();
    common.with(&["The same text is published as", "/en/catalogue/iso-iec-10021-1-2003"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_abstract_is_marked_and_does_not_leave_the_page() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    let page = product.get(SPEC).await.ok();
    let invented = "A baker locks the flour away";
    let (head, body) = page.text().split_once("<main").expect("a main part");
    assert!(body.contains(invented) && !head.contains(invented));
    let section = body.split("<section").find(|s| s.contains(invented)).expect("a section");
    assert!(section.contains("data-nosnippet") && section.contains("part of no export"));
    assert_eq!(page.text().matches(invented).count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_however_typed_leads_to_its_document() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    for (typed, slug) in [
        ("Y.3802", "itu-t-y-3802-12-2020"),
        ("ISO/IEC%2027001:2013", "iso-iec-27001-2013"),
        ("gs%20qkd%20014", "etsi-gs-qkd-014-v1-1-1-2019-02"),
        ("802.1q", "ieee-std-802-1q-2022"),
    ] {
        let page = product.get(&format!("/fr/catalogue/{typed}")).await;
        assert_eq!((page.status.as_u16(), page.header("location")), (307, format!("/fr/catalogue/{slug}").as_str()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_roadmap_comes_first_and_what_is_hidden_is_counted() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    let found = product.get("/en/jca-qkdn/search?q=y3802").await.ok();
    let text = found.text();
    let entry = text.find("/en/jca-qkdn/roadmap/itu-t-y-3802").expect("the entry is found");
    let document = text.find("/en/catalogue/itu-t-y-3802-12-2020").expect("the document is found");
    assert!(entry < document && text.contains("On the roadmap"));
    let withdrawn = "/en/catalogue/iso-iec-27001-2013";
    let found = product.get("/en/catalogue?q=baker").await.ok();
    assert!(!found.text().contains(withdrawn));
    found.with(&["1 more that matches", "/en/catalogue?q=baker&#38;all=1"]);
    product.get("/en/catalogue?q=baker&all=1").await.ok().with(&[withdrawn]);
    product.get("/en/jca-qkdn/search?q=quantm").await.ok().with(&["Did you mean", "q=quantum"]);
}

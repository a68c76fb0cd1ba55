//! The record of everything that was done.

use crate::on_both;
use testing::{Database, Product};

on_both! {
    async fn the_chains_verify_and_the_worker_has_checked_them(product) {
        let chains = app::audit::verify(&product.operator(), &product.app).await.expect("verified");
        assert_eq!(chains.len(), 2);
        assert!(chains.iter().all(|c| c.broken.is_none() && c.events > 0), "{chains:?}");
        assert_eq!(app::jobs::run_due(&product.app).await.expect("jobs"), 2);
        assert_eq!(app::jobs::run_due(&product.app).await.expect("no job is left in the queue"), 0);
        let ready = app::instance::readiness(&product.reader(), &product.app).await.expect("ready");
        assert!(ready.ready && !ready.broken_chain && ready.in_place && ready.dead_jobs == 0);
        product.get("/readyz").await.ok();
        product.get("/healthz").await.ok();
    }
}

on_both! {
    async fn everybody_learns_that_something_is_broken_and_the_operator_what(product) {
        let now = product.operator().now;
        let found = product.store.write_operational(move |tx| {
            store::chain_checks::put(tx, "instance", 0, now, Some("event 1 of chain instance: gap"))
        });
        found.await.expect("recorded");
        let page = product.get("/readyz").await.ok().with(&["\"broken_chain\":true"]);
        assert!(!page.text().contains("gap"), "{}", page.text());
        let told = app::instance::broken_chain(&product.operator(), &product.app).await.expect("read");
        assert_eq!(told.as_deref(), Some("event 1 of chain instance: gap"));
        for refused in [
            app::instance::broken_chain(&product.reader(), &product.app).await,
            app::instance::damage(&product.reader(), &product.app).await,
        ] {
            assert!(matches!(refused, Err(app::Error::Denied)), "{refused:?}");
        }
        assert_eq!(app::instance::damage(&product.operator(), &product.app).await.expect("read"), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_instance_whose_file_is_gone_is_not_ready() {
    let product = Product::new(Database::sqlite()).await;
    product.get("/readyz").await.ok();
    let file = product.database.folder().expect("SQLite has a folder").join("accord.db");
    std::fs::rename(&file, file.with_extension("gone")).expect("the file is there");
    let page = product.get("/readyz").await.with(&["\"ready\":false", "\"in_place\":false"]);
    assert_eq!(page.status.as_u16(), 503);
    std::fs::rename(file.with_extension("gone"), &file).expect("the file is there");
    product.get("/readyz").await.ok();
}

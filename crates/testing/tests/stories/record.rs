//! The record of everything that was done.

use crate::on_both;

on_both! {
    async fn the_chains_verify_and_the_worker_has_checked_them(product) {
        let chains = app::audit::verify(&product.operator(), &product.app).await.expect("verified");
        assert_eq!(chains.len(), 2);
        assert!(chains.iter().all(|c| c.broken.is_none() && c.events > 0), "{chains:?}");
        assert_eq!(app::jobs::run_due(&product.app).await.expect("jobs"), 2);
        assert_eq!(app::jobs::run_due(&product.app).await.expect("no job is left in the queue"), 0);
        let ready = app::instance::readiness(&product.reader(), &product.app).await.expect("ready");
        assert!(ready.ready && ready.broken_chain.is_none() && ready.dead_jobs == 0);
        product.get("/readyz").await.ok();
        product.get("/healthz").await.ok();
    }
}

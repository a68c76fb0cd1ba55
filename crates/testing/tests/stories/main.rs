//! Stories through the whole product, each on both databases.

mod bad_sources;
mod catalogue;
mod finding;
mod first_start;
mod groups;
mod importing;
mod languages;
mod pages;
mod proposals;
mod record;
mod records;
mod roadmap;
mod routes;
mod searches;
mod terms;
mod work_programme;

/// Tells a story once on SQLite and once on PostgreSQL.
macro_rules! on_both {
    ($(#[$doc:meta])* async fn $name:ident($product:ident) $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "not every story needs everything around it")]
            use super::*;

            async fn tell($product: testing::Product) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                tell(testing::Product::new(testing::Database::sqlite()).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                tell(testing::Product::new(testing::Database::postgres()).await).await;
            }
        }
    };
}
pub(crate) use on_both;

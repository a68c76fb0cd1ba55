//! The product as a story has it.

use crate::{Database, Page, SeededChance, StoppedClock};
use app::{App, Ctx};
use axum::{Router, body::Body, http::Request};
use http_body_util::BodyExt;
use model::{Actor, Entrance, Lang};
use std::{path::Path, sync::Arc};
use store::Store;
use tower::ServiceExt;

/// When stories begin, unless they say otherwise.
const BEGIN: &str = "2026-11-23T09:00:00Z";

/// The whole product: store, app and router, on a database of its own.
pub struct Product {
    /// What everything goes through.
    pub app: App,
    /// The open database.
    pub store: Store,
    /// Its clock.
    pub clock: StoppedClock,
    router: Router,
    /// Removed when the product is.
    pub database: Database,
}

impl Product {
    /// A new instance on `database`, filled as on a first start.
    pub async fn new(database: Database) -> Product {
        Product::with(database, web::Options::default()).await
    }

    /// As [`new`](Self::new), with options of the site.
    pub async fn with(database: Database, options: web::Options) -> Product {
        let store = Store::open(database.location()).await.expect("a database made for this story opens");
        let clock = StoppedClock::at(BEGIN.parse().expect("a time"));
        let chance = Arc::new(SeededChance::new(1));
        let index = search::Index::in_memory().expect("an index in memory opens");
        let app = App::new(store.clone(), Arc::new(clock.clone()), chance).with_index(index);
        let ctx = app.ctx(Actor::System, Entrance::Seed, Lang::En);
        app::instance::create(&ctx, &app).await.expect("the first start succeeds");
        let router = web::router(web::Site::new(app.clone(), options));
        Product { app, store, clock, router, database }
    }

    /// As [`new`](Self::new), with the sample catalogue imported and everything searchable.
    ///
    /// Its records have the facts of real ones, their faults too; their abstracts are invented.
    pub async fn with_catalogue(database: Database) -> Product {
        let product = Product::new(database).await;
        product.import(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/catalogue")).await;
        product
    }

    /// Imports the catalogues in a folder, each a folder with the name of its source, and makes them searchable.
    pub async fn import(&self, samples: &Path) {
        let ctx = self.operator();
        for catalogue in ["itu", "iso", "iec", "etsi", "ieee", "3gpp"] {
            let options = app::catalogue::Options { as_of: "2026-08".parse().ok(), ..Default::default() };
            let imported = app::catalogue::import(&ctx, &self.app, &samples.join(catalogue), &options, &Quiet).await;
            assert_eq!(imported.expect("the samples can be read").problems, 0, "{catalogue}");
        }
        app::search::follow(&ctx, &self.app, &|_| {}).await.expect("the index can be written");
    }

    /// Circumstances of a command.
    pub fn operator(&self) -> Ctx {
        self.app.ctx(Actor::Operator, Entrance::Command, Lang::En)
    }

    /// Circumstances of a reader.
    pub fn reader(&self) -> Ctx {
        self.app.ctx(Actor::Public, Entrance::Web, Lang::En)
    }

    /// The group that an instance starts with, as it is now.
    pub async fn group(&self) -> Arc<app::GroupView> {
        let view = app::groups::view(&self.reader(), &self.app, "jca-qkdn").await;
        view.expect("the database can be read").expect("the group is there")
    }

    /// Asks for an address, as a reader without any settings.
    pub async fn get(&self, address: &str) -> Page {
        self.ask(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    /// Sends a request.
    pub async fn ask(&self, request: Request<Body>) -> Page {
        let address = request.uri().to_string();
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("bodies are in memory").to_bytes().to_vec();
        Page { address, status: parts.status, headers: parts.headers, bytes }
    }
}

/// Nobody watches an import in a story.
struct Quiet;

impl app::catalogue::Progress for Quiet {
    fn at(&self, _stage: app::catalogue::Stage, _done: usize) {}
}

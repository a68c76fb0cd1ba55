//! The product as a story has it.

use crate::{Database, Page, SeededChance, StoppedClock};
use app::{App, Ctx};
use axum::{Router, body::Body, http::Request};
use http_body_util::BodyExt;
use model::{Actor, Entrance, Lang};
use std::sync::Arc;
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
        let app = App::new(store.clone(), Arc::new(clock.clone()), chance);
        let ctx = app.ctx(Actor::System, Entrance::Seed, Lang::En);
        app::instance::create(&ctx, &app).await.expect("the first start succeeds");
        let router = web::router(web::Site::new(app.clone(), options));
        Product { app, store, clock, router, database }
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

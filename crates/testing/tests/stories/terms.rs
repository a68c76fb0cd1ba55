//! Terms of reference: summaries until the official text is attached, then that, verbatim.

use crate::on_both;
use model::{Heading, Lang};

on_both! {
    async fn an_official_text_takes_the_place_of_the_summary(product) {
        let before = product.get("/ru/jca-qkdn/terms").await.ok();
        let text = "Официальный текст & <b>как есть</b>.\n*\tне *список*";
        let (ctx, app) = (product.operator(), &product.app);
        app::terms::attach(&ctx, app, "jca-qkdn", Heading::Duration, Lang::Ru, text).await.expect("attached");
        let after = product.get("/ru/jca-qkdn/terms").await.ok();
        assert_ne!(before.header("etag"), after.header("etag"));
        after.with(&["Официальный текст &amp; &lt;b&gt;как есть&lt;/b&gt;.\n*\tне *список*"]);
        let empty = app::terms::attach(&ctx, app, "jca-qkdn", Heading::Duration, Lang::Ru, "  ").await;
        assert!(matches!(empty, Err(app::Error::Invalid(_))));
    }
}

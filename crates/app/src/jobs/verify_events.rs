//! Verifies the new part of an event chain soon after it was written, so that damage is noticed the same day.

use crate::{App, Ctx, Error, audit};

/// Verifies `chain` from where the last check ended.
pub(super) async fn run(ctx: &Ctx, app: &App, chain: &str) -> Result<(), Error> {
    let name = chain.to_owned();
    let after = app.read(move |tx| store::chain_checks::get(tx, &name)).await?;
    let (number, broken) = audit::verify_from(app, chain, after).await?;
    if let Some(broken) = &broken {
        tracing::error!(chain, number = broken.number, what = broken.what, "an event chain is broken");
    }
    let problem = broken.map(|b| format!("event {} of chain {chain}: {}", b.number, b.what));
    let (name, now) = (chain.to_owned(), ctx.now);
    app.write_operational(move |tx| store::chain_checks::put(tx, &name, number, now, problem.as_deref())).await
}

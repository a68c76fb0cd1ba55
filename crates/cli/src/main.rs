//! The `accord` program: reads arguments and settings, opens the instance, runs one command.
//!
//! The only crate that reads the environment, and where the real clock and real chance live.

mod args;
mod commands;
mod fault;
mod instance;
mod output;
mod progress;
mod system;

use args::{Args, Command};
use clap::Parser;
use fault::Fault;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    log(&args);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Fault::new(format!("the program cannot start its threads: {error}")).report(),
    };
    let result = runtime.block_on(run(args));
    // Units of work that are still running end before the program does.
    runtime.shutdown_timeout(std::time::Duration::from_secs(10));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => fault.report(),
    }
}

async fn run(mut args: Args) -> Result<(), Fault> {
    match args.command.take().unwrap_or_default() {
        Command::Serve(options) => commands::serve::run(&args, options).await,
        Command::Import { what } => commands::import::run(&args, what).await,
        Command::Show { identifier } => commands::show::run(&args, &identifier).await,
        Command::Search { words, body, status, all, limit } => {
            commands::search::run(&args, commands::search::Wanted { words: words.join(" "), body, status, all, limit })
                .await
        }
        Command::Reindex => commands::reindex::run(&args).await,
        Command::Roadmap { what } => commands::roadmap::run(&args, what).await,
        Command::Coverage(options) => commands::coverage::run(&args, &options).await,
        Command::Export { what } => commands::export::run(&args, what).await,
        Command::Group { what } => commands::group::run(&args, what).await,
        Command::Terms { what } => commands::terms::run(&args, what).await,
        Command::Audit { what } => commands::audit::run(&args, &what).await,
        Command::Doctor => commands::doctor::run(&args).await,
        Command::CheckConfig => commands::check_config::run(&args),
        Command::Completions { shell } => commands::manual::completions(shell),
        Command::Man => commands::manual::page(),
    }
}

/// Logs go to stderr, so that what a command prints can be read by another program.
fn log(args: &Args) {
    let filter = tracing_subscriber::EnvFilter::new(&args.log);
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
}

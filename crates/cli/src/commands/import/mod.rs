//! `accord import`: facts from files.

mod relaton;
mod roadmap;
mod work_programme;

use crate::{
    args::{Args, Import},
    fault::Fault,
    system::SystemClock,
};
use app::Clock;

pub(crate) async fn run(args: &Args, what: Import) -> Result<(), Fault> {
    match what {
        Import::Relaton { paths, catalogue, full, as_of, problems } => {
            let options = app::catalogue::Options { catalogue, full, as_of };
            relaton::run(args, &paths, &options, problems.as_deref()).await
        }
        Import::WorkProgramme { file, as_of, add } => work_programme::run(args, &file, as_of, add).await,
        Import::Roadmap { file, problems } => roadmap::run(args, &file, problems.as_deref()).await,
    }
}

/// Seconds since `begin`, for people who wait.
fn seconds_since(begin: jiff::Timestamp) -> f64 {
    SystemClock.now().duration_since(begin).as_secs_f64()
}

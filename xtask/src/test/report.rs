//! What was run, how long it took and how it ended: a line when it begins, a table at the end.

use crate::Outcome;
use std::time::{Duration, Instant};

pub struct Report {
    keep_going: bool,
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    failed: bool,
}

impl Report {
    pub fn new(keep_going: bool) -> Self {
        Self { keep_going, steps: Vec::new() }
    }

    pub fn step(&mut self, name: &'static str, act: impl FnOnce() -> Outcome) -> Outcome {
        self.value(name, act).map(|_| ())
    }

    /// A step that prepares something for others: nothing if it failed and we go on without.
    pub fn value<T>(&mut self, name: &'static str, act: impl FnOnce() -> Outcome<T>) -> Outcome<Option<T>> {
        println!("── {name}");
        let begun = Instant::now();
        let outcome = act();
        self.steps.push(Step { name, took: begun.elapsed(), failed: outcome.is_err() });
        match outcome {
            Ok(value) => Ok(Some(value)),
            Err(sentence) if self.keep_going => {
                eprintln!("{sentence}");
                Ok(None)
            }
            Err(sentence) => Err(format!("{name}: {sentence}")),
        }
    }

    pub fn print(&self) {
        println!();
        for Step { name, took, failed } in &self.steps {
            let end = if *failed { "FAILED" } else { "ok" };
            println!("{name:<28} {:>8.1} s  {end}", took.as_secs_f64());
        }
        let all: Duration = self.steps.iter().map(|step| step.took).sum();
        println!("{:<28} {:>8.1} s", "all", all.as_secs_f64());
    }

    pub fn outcome(&self) -> Outcome {
        let failed: Vec<&str> = self.steps.iter().filter(|step| step.failed).map(|step| step.name).collect();
        if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_ends_the_run_unless_asked_otherwise() {
        assert_eq!(Report::new(false).step("a", || Err("no".into())), Err("a: no".into()));
        let mut patient = Report::new(true);
        assert_eq!(patient.step("a", || Err("no".into())), Ok(()));
        assert_eq!(patient.value("b", || Ok(2)), Ok(Some(2)));
        assert_eq!(patient.outcome(), Err("failed: a".into()));
    }
}

//! Jobs: work that follows a commit. At least once, one per key, leased, dead ones visible.

use crate::{
    Error, Tx,
    statement::statements,
    value::{Row, Value},
};
use jiff::Timestamp;

statements! {
    /// Asking again while it runs makes it run once more afterwards.
    ENQUEUE = "INSERT INTO jobs (id, kind, job_key, payload, run_at, attempts, asked, leased_until, last_error, dead)
        VALUES ($1, $2, $3, $4, $5, 0, 1, NULL, NULL, FALSE)
        ON CONFLICT (job_key) DO UPDATE SET asked = jobs.asked + 1, payload = excluded.payload,
            run_at = excluded.run_at, dead = FALSE, attempts = 0";
    /// The conditions stand in both places: on PostgreSQL a second worker that waited for the row checks the outer ones again.
    LEASE = "UPDATE jobs SET leased_until = $1, attempts = attempts + 1
        WHERE id = (SELECT id FROM jobs WHERE dead = FALSE AND run_at <= $2 AND (leased_until IS NULL OR leased_until < $2)
            ORDER BY run_at, id LIMIT 1)
        AND dead = FALSE AND (leased_until IS NULL OR leased_until < $2)
        RETURNING id, kind, job_key, payload, attempts, asked";
    FINISH = "DELETE FROM jobs WHERE id = $1 AND asked = $2";
    AGAIN = "UPDATE jobs SET leased_until = NULL, attempts = 0 WHERE id = $1";
    FAIL = "UPDATE jobs SET leased_until = NULL, last_error = $1, run_at = $2, dead = $3 WHERE id = $4 AND asked = $5";
    COUNT = "SELECT COUNT(*) FROM jobs WHERE dead = $1";
    DEAD = "SELECT id, kind, job_key, payload, attempts, asked, last_error FROM jobs WHERE dead = TRUE ORDER BY run_at, id";
}

/// A job that a worker holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// What is to be done.
    pub kind: String,
    /// What makes it one and not two: asking for the same key again asks for the same job.
    pub key: String,
    /// With what; JSON.
    pub payload: String,
    /// How often it was begun, this time included.
    pub attempts: i64,
    asked: i64,
}

/// Asks for a job at `run_at` or later.
pub fn enqueue(
    tx: &mut Tx<'_>,
    id: &str,
    kind: &str,
    key: &str,
    payload: &str,
    run_at: Timestamp,
) -> Result<(), Error> {
    let values = [id.into(), kind.into(), key.into(), payload.into(), run_at.as_microsecond().into()];
    tx.execute(&ENQUEUE, &values).map(drop)
}

/// Takes the job that is due the longest; nobody else gets it before `until`.
pub fn lease(tx: &mut Tx<'_>, now: Timestamp, until: Timestamp) -> Result<Option<Job>, Error> {
    tx.query_one(&LEASE, &[until.as_microsecond().into(), now.as_microsecond().into()])?.as_ref().map(job).transpose()
}

fn job(row: &Row) -> Result<Job, Error> {
    Ok(Job {
        id: row.get(0)?,
        kind: row.get(1)?,
        key: row.get(2)?,
        payload: row.get(3)?,
        attempts: row.get(4)?,
        asked: row.get(5)?,
    })
}

/// The job is done; it goes, unless it was asked for again meanwhile.
pub fn finish(tx: &mut Tx<'_>, job: &Job) -> Result<(), Error> {
    if tx.execute(&FINISH, &[job.id.as_str().into(), job.asked.into()])? == 0 {
        tx.execute(&AGAIN, &[job.id.as_str().into()])?;
    }
    Ok(())
}

/// The job failed; it is tried again at `again`, or never if that is `None`. If it was asked for again
/// meanwhile, it is due as it was asked for.
pub fn fail(tx: &mut Tx<'_>, job: &Job, error: &str, again: Option<Timestamp>) -> Result<(), Error> {
    let at = again.map_or(0, Timestamp::as_microsecond);
    let values: [Value; 5] =
        [error.into(), at.into(), again.is_none().into(), job.id.as_str().into(), job.asked.into()];
    if tx.execute(&FAIL, &values)? == 0 {
        tx.execute(&AGAIN, &[job.id.as_str().into()])?;
    }
    Ok(())
}

/// How many jobs wait, or (`dead`) have failed for good.
pub fn count(tx: &mut Tx<'_>, dead: bool) -> Result<i64, Error> {
    tx.query_one(&COUNT, &[dead.into()])?.map_or(Ok(0), |row| row.get(0))
}

/// The jobs that failed for good, with their last errors.
pub fn dead(tx: &mut Tx<'_>) -> Result<Vec<(Job, String)>, Error> {
    tx.query(&DEAD, &[])?.iter().map(|row| Ok((job(row)?, row.get::<Option<String>>(6)?.unwrap_or_default()))).collect()
}

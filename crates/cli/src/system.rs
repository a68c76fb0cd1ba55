//! The real clock and real chance; everywhere else they are passed in.

use app::{Chance, Clock};
use jiff::Timestamp;
use std::time::SystemTime;

/// The clock of this machine.
#[derive(Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the time comes from")]
    fn now(&self) -> Timestamp {
        timestamp(SystemTime::now())
    }
}

/// The time, or where a clock is set to one that no calendar of ours has, the nearest that it has.
fn timestamp(time: SystemTime) -> Timestamp {
    let nearest = if time < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::try_from(time).unwrap_or(nearest)
}

/// The chance of the operating system.
#[derive(Debug)]
pub(crate) struct SystemChance;

impl Chance for SystemChance {
    #[allow(clippy::disallowed_methods, reason = "the one place where chance comes from")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives chance, or nothing on this machine is safe");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_clock_that_is_far_off_stops_at_the_ends_of_the_calendar() {
        let far = Duration::from_secs(1 << 40);
        assert_eq!(timestamp(SystemTime::UNIX_EPOCH), Timestamp::UNIX_EPOCH);
        assert_eq!(timestamp(SystemTime::UNIX_EPOCH + far), Timestamp::MAX);
        assert_eq!(timestamp(SystemTime::UNIX_EPOCH - far), Timestamp::MIN);
    }
}

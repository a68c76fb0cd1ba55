//! What went wrong, as one sentence on stderr and an exit code.

use app::Error;
use model::Lang;
use std::process::ExitCode;

/// A command that could not be done.
#[derive(Debug)]
pub(crate) struct Fault {
    sentence: String,
}

impl Fault {
    pub(crate) fn new(sentence: impl Into<String>) -> Fault {
        Fault { sentence: sentence.into() }
    }

    /// Prints the sentence; gives exit code 1. (Wrong usage is 2 and never gets here.)
    #[allow(clippy::print_stderr, reason = "errors go to stderr")]
    pub(crate) fn report(&self) -> ExitCode {
        eprintln!("accord: {}", self.sentence);
        ExitCode::FAILURE
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        let words = i18n::words(Lang::En);
        Fault::new(match error {
            Error::Denied => "this is not allowed from the command line".to_owned(),
            Error::NotFound => {
                "nothing on the roadmap has or had that name; `accord export roadmap --format csv` lists all".to_owned()
            }
            Error::NoGroup => {
                "there is no such group in this instance; leave --group out, or name one that `accord group list` shows"
                    .to_owned()
            }
            Error::Invalid(errors) => {
                let lines = errors.iter().map(|e| {
                    let given = if e.given.is_empty() { String::new() } else { format!(" (given: {})", e.given) };
                    format!("\n  {}: {}{given}", e.field, words.t(e.message))
                });
                format!("the input has errors; nothing was changed:{}", lines.collect::<String>())
            }
            Error::Conflict { current } => format!(
                "somebody else changed it in the meantime: it is now at revision {current}. Look at it with `accord show`, then try again"
            ),
            Error::Unavailable(why) => {
                format!("the database cannot be used just now: {why}. Try again; `accord doctor` tells more")
            }
            Error::Files(problems) => {
                let lines: String = problems.iter().map(|problem| format!("\n  {problem}")).collect();
                format!(
                    "the files have errors; nothing was added:{lines}\n\
                     `accord group example FOLDER` writes files without any, to compare with"
                )
            }
            Error::Source(why) => why,
            Error::Unreadable(why) => why.to_string(),
            Error::Bug(what) => format!("this is a mistake in the program, not yours: {what}"),
        })
    }
}

impl From<store::OpenError> for Fault {
    fn from(error: store::OpenError) -> Fault {
        Fault::new(error.to_string())
    }
}

//! Arguments. This one definition gives `--help`, the man page and the completions.

use clap::{Parser, Subcommand};
use model::{Heading, Lang};
use std::path::PathBuf;

/// Runs a joint coordination activity between standards bodies: its roadmap, its meetings, its record.
///
/// Without a command it serves the site. The first start in an empty folder creates an instance with
/// JCA-QKDN in it and prints the address to open.
#[derive(Debug, Parser)]
#[command(name = "accord", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// Folder in which the instance keeps its data; created if it is missing.
    #[arg(long, global = true, env = "ACCORD_DATA", value_name = "DIR", default_value = "accord-data")]
    pub(crate) data: PathBuf,

    /// Keep the data in this PostgreSQL database instead: postgres://USER@HOST:PORT/NAME
    #[arg(long, global = true, env = "ACCORD_DATABASE", value_name = "URL", hide_env_values = true)]
    pub(crate) database: Option<String>,

    /// The group that is meant, where the instance has several.
    #[arg(long, global = true, env = "ACCORD_GROUP", value_name = "SLUG")]
    pub(crate) group: Option<String>,

    /// Print JSON for programs instead of text for people.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// What to log to stderr: error, warn, info, debug, or a filter such as `warn,accord_web=debug`.
    #[arg(long, global = true, env = "ACCORD_LOG", value_name = "FILTER", default_value = "warn", value_parser = log)]
    pub(crate) log: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the site (the default).
    Serve(Serve),
    /// Read facts from files into the instance.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Show one specification or work item, by any name it has or had, however it is typed.
    ///
    /// Examples: accord show "ITU-T Y.3802"; accord show y3802; accord show Y.QKDN_Arch
    Show {
        /// Identifier, edition or former name.
        identifier: String,
    },
    /// Search the catalogue, the roadmaps and the texts of the groups.
    ///
    /// Examples: accord search key management; accord search 802.1Q --limit 3
    Search {
        /// Words or an identifier, however typed.
        #[arg(required = true)]
        words: Vec<String>,
        /// Only of this body: ITU-T, ISO, ETSI ...
        #[arg(long)]
        body: Option<String>,
        /// Only with this status: published, in-progress, withdrawn.
        #[arg(long)]
        status: Option<model::Status>,
        /// Also withdrawn editions and 3GPP.
        #[arg(long)]
        all: bool,
        /// How many to print.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Make the search index anew; nothing else needs it, and nothing is lost by it.
    Reindex,
    /// Change the roadmap, or see what changed.
    Roadmap {
        #[command(subcommand)]
        what: Roadmap,
    },
    /// Layers against bodies, reference points against kinds, with the gaps.
    Coverage(Coverage),
    /// Take the roadmap out in another format.
    Export {
        #[command(subcommand)]
        what: Export,
    },
    /// The groups of the instance, and adding another.
    Group {
        #[command(subcommand)]
        what: Group,
    },
    /// The group's terms of reference.
    Terms {
        #[command(subcommand)]
        what: Terms,
    },
    /// The record of everything that was done.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
    /// Check that the instance works, and say what to do if it does not.
    Doctor,
    /// Check the settings without starting anything.
    CheckConfig,
    /// Print completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

impl Default for Command {
    fn default() -> Command {
        Command::Serve(Serve { listen: None, public_url: None, no_page_cache: false })
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// Address and port to listen on [default: 127.0.0.1:8080]; port 0 takes any free one.
    #[arg(long, env = "ACCORD_LISTEN", value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<String>,

    /// Address under which readers reach the site, for links to it: https://qkd.example.org
    #[arg(long, env = "ACCORD_PUBLIC_URL", value_name = "URL")]
    pub(crate) public_url: Option<String>,

    /// Render every page anew; for measuring.
    #[arg(long, hide = true)]
    pub(crate) no_page_cache: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Records of other bodies into the catalogue: Relaton YAML of either generation.
    ///
    /// May be interrupted at any moment and run again. Returns when the records can be searched.
    Relaton {
        /// Archives (.tar.zst, .tar.gz, .zip), folders or single files; each is a catalogue of its own.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Short name of the catalogue [default: that of the archive or folder].
        #[arg(long)]
        catalogue: Option<String>,
        /// The source is complete: mark what it no longer has as withdrawn from it.
        #[arg(long)]
        full: bool,
        /// The day of which the source is true: 2026-08 or 2026-08-31.
        #[arg(long)]
        as_of: Option<model::When>,
        /// Write each problem with its file to this file, as JSON.
        #[arg(long, value_name = "FILE")]
        problems: Option<PathBuf>,
    },
    /// An export of ITU-T's work programme: every item into the catalogue, and onto the roadmap those that it has.
    WorkProgramme {
        /// The file as it was exported.
        file: PathBuf,
        /// The day of which it is true [default: the one in the file].
        #[arg(long)]
        as_of: Option<model::When>,
        /// Also put this item onto the roadmap; may be given several times.
        #[arg(long, value_name = "IDENTIFIER")]
        add: Vec<String>,
    },
    /// Roadmap entries from a CSV table, one line per edition; the same file again changes nothing.
    Roadmap {
        /// The table; `accord export roadmap --format csv` shows the columns.
        file: PathBuf,
        /// Write each problem with its line to this file, as JSON.
        #[arg(long, value_name = "FILE")]
        problems: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Roadmap {
    /// Add an entry, or one more edition of one.
    ///
    /// Example: accord roadmap add identifier="ITU-T Y.3839" title="..." body=ITU-T group=SG13
    /// kind=Recommendation status="in progress" source="TD 123" confidence=primary
    Add {
        /// FIELD=VALUE, by the columns of the CSV table.
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Why; kept with the event.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Correct an entry; only the fields that are given change.
    ///
    /// Example: accord roadmap correct Y.3823 status=published date=2026-04-13
    /// source="ITU-T Y.3823 (04/2026)" confidence=primary
    Correct {
        /// Any name of the entry.
        identifier: String,
        /// FIELD=VALUE; an empty value takes it out. `source` is compulsory; `scope` may be core,
        /// peripheral, charter or out-of-scope.
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// The edition that is meant, if not the leading one.
        #[arg(long)]
        edition: Option<String>,
        /// The revision you saw; refused if somebody changed the entry since.
        #[arg(long, default_value_t = 0)]
        revision: i64,
        /// Why; kept with the event.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Take an entry off the roadmap; its record stays.
    Withdraw {
        /// Any name of the entry.
        identifier: String,
        /// Why.
        #[arg(long)]
        reason: String,
        /// The revision you saw; refused if somebody changed the entry since.
        #[arg(long, default_value_t = 0)]
        revision: i64,
    },
    /// Put a document of the catalogue onto the roadmap.
    Adopt {
        /// Any name of the document: ETSI GS QKD 021
        identifier: String,
        /// Why; kept with the event.
        #[arg(long)]
        reason: Option<String>,
    },
    /// What the catalogue says otherwise, or more, than the roadmap.
    Proposals,
    /// Take over what the catalogue proposes for an entry; `accord roadmap proposals` shows it.
    Accept {
        /// Any name of the entry.
        identifier: String,
        /// Why; kept with the event.
        #[arg(long)]
        reason: Option<String>,
    },
    /// What changed between two days.
    Changes {
        /// First day: 2026-01-01
        #[arg(long)]
        from: jiff::civil::Date,
        /// Last day; today if left out.
        #[arg(long)]
        to: Option<jiff::civil::Date>,
    },
    /// How many entries and editions there are, and which of them the default view hides.
    Counts,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Coverage {
    /// Also count withdrawn, peripheral and charter entries.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// The roadmap.
    Roadmap {
        /// csv, xlsx, json, bibtex or relaton.
        #[arg(long, value_parser = format)]
        format: app::roadmap::Format,
        /// File to write; stdout if left out.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Also what the default view hides.
        #[arg(long)]
        all: bool,
        /// Language of headings in a workbook.
        #[arg(long, default_value = "en")]
        lang: Lang,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Group {
    /// List the groups of the instance.
    List,
    /// Add the group that the files in a folder describe: all of it, or nothing.
    ///
    /// group.toml must be there; roles.toml, bodies.toml, architecture.toml, meeting-1.toml (one for each
    /// meeting) and roadmap.csv may be. What is wrong in them is listed with file and line.
    ///
    /// Example: accord group example my-group, change the files in it, then accord group add my-group
    Add {
        /// Folder with the files.
        folder: PathBuf,
    },
    /// Write the files of JCA-QKDN into a new folder, to start those of another group from.
    Example {
        /// Folder to make; must not exist, or be empty.
        folder: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Terms {
    /// Attach the official text of one heading in one language; it is shown verbatim from then on.
    Attach {
        /// scope, tasks, participation, administrative-support, meetings, parent-and-reports,
        /// leadership, other-contacts or duration.
        #[arg(value_parser = heading)]
        heading: Heading,
        /// Language of the text: ar, en, es, fr, ru or zh.
        #[arg(long)]
        lang: Lang,
        /// Text file in UTF-8, shown character by character; `-` reads stdin.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    /// Verify every chain of events from its first to its last.
    Verify,
}

/// A word that is no level would be taken for the name of a part of the program, and silence all of it. A variable
/// that is set to nothing is as good as none.
fn log(text: &str) -> Result<String, String> {
    let is_level = |word: &str| !word.is_empty() && word.parse::<tracing_subscriber::filter::LevelFilter>().is_ok();
    let is_known = |part: &str| is_level(part.rsplit_once('=').map_or(part, |(_, level)| level));
    if text.is_empty() {
        return Ok("warn".to_owned());
    }
    if text.split(',').all(is_known) && tracing_subscriber::EnvFilter::try_new(text).is_ok() {
        return Ok(text.to_owned());
    }
    Err("write error, warn, info or debug, or a filter such as `warn,accord_web=debug`".to_owned())
}

fn format(text: &str) -> Result<app::roadmap::Format, String> {
    app::roadmap::Format::parse(text).ok_or_else(|| "write csv, xlsx, json, bibtex or relaton".to_owned())
}

fn heading(text: &str) -> Result<Heading, String> {
    let known = || Heading::ALL.map(Heading::slug).join(", ");
    Heading::ALL.into_iter().find(|h| h.slug() == text).ok_or_else(|| format!("write one of: {}", known()))
}

#[cfg(test)]
mod tests {
    use super::log;

    #[test]
    fn what_is_logged_is_said_with_levels() {
        for good in ["warn", "DEBUG", "off", "warn,accord_web=debug", "info,accord_store=trace"] {
            assert_eq!(log(good).as_deref(), Ok(good));
        }
        assert_eq!(log("").as_deref(), Ok("warn"));
        for bad in
            ["loud", "warn,loud", "accord_web", "accord_web=loud", "accord_web=", "warn,", "7", "=", "warn;debug"]
        {
            assert!(log(bad).is_err(), "{bad}");
        }
    }
}

//! The roadmap as a file, the same by page and by command.

use crate::{Ctx, Error};
use catalogue::export;
use i18n::Words;
use model::{Confidence, Entry, Scope, Status, policy::Act, slug};

/// A format in which the roadmap can be taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Table, one line per edition; can be imported again.
    Csv,
    /// Workbook.
    Xlsx,
    /// As `accord show --json`.
    Json,
    /// For reference managers.
    Bibtex,
    /// Relaton YAML.
    Relaton,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 5] = [Format::Csv, Format::Xlsx, Format::Json, Format::Bibtex, Format::Relaton];

    /// As in addresses and commands.
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
            Format::Bibtex => "bibtex",
            Format::Relaton => "relaton",
        }
    }

    /// The format of this name.
    pub fn parse(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|f| f.name() == name)
    }

    /// Ending of the file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Bibtex => "bib",
            Format::Relaton => "yaml",
            other => other.name(),
        }
    }

    /// Media type (IANA registry; BibTeX has none of its own that is in use).
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
            Format::Bibtex => "application/x-bibtex; charset=utf-8",
            Format::Relaton => "application/yaml",
        }
    }
}

/// Writes the entries, which the actor was found to be allowed to see.
///
/// # Errors
/// [`Error::Denied`] if the actor may not read; [`Error::Bug`] if a workbook cannot be made.
pub fn export(ctx: &Ctx, entries: &[&Entry], format: Format) -> Result<Vec<u8>, Error> {
    ctx.require(Act::Read)?;
    Ok(match format {
        Format::Csv => export::csv(entries),
        Format::Xlsx => {
            export::xlsx(entries, &workbook(i18n::words(ctx.lang)), ctx.now).map_err(|e| Error::Bug(e.to_string()))?
        }
        Format::Json => export::json(entries),
        Format::Bibtex => export::bibtex(entries).into_bytes(),
        Format::Relaton => export::relaton(entries).into_bytes(),
    })
}

/// The entries as a reader cites them.
pub fn bibtex(entries: &[&Entry]) -> String {
    export::bibtex(entries)
}

fn workbook(words: &Words) -> export::Words {
    let t = |id: &str| words.t(id).into_owned();
    export::Words {
        lang: words.lang(),
        roadmap_sheet: t("roadmap-sheet-entries"),
        editions_sheet: t("roadmap-sheet-editions"),
        columns: columns(&t),
        statuses: Status::ALL.map(|s| t(&format!("status-{}", slug(s.as_str())))),
        scopes: Scope::ALL.map(|s| t(&format!("scope-{}", s.slug()))),
        changes: [t("change-amendment"), t("change-corrigendum")],
        confidences: [Confidence::Primary, Confidence::Secondary].map(|c| match c {
            Confidence::Primary => t("confidence-primary"),
            Confidence::Secondary => t("confidence-secondary"),
        }),
    }
}

fn columns(t: &impl Fn(&str) -> String) -> export::Columns {
    export::Columns {
        identifier: t("field-identifier"),
        edition: t("field-edition"),
        title: t("field-title"),
        body: t("field-body"),
        group: t("field-working-group"),
        kind: t("field-kind"),
        change: t("field-change"),
        status: t("field-status"),
        date: t("field-date"),
        target: t("field-target"),
        former_names: t("field-former-names"),
        layers: t("field-layers"),
        reference_points: t("field-reference-points"),
        topics: t("field-topics"),
        scope: t("field-scope"),
        notes: t("field-notes"),
        url: t("field-url"),
        source: t("field-source"),
        confidence: t("field-confidence"),
        as_of: t("field-as-of"),
    }
}

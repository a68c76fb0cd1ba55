//! Source records made for a story: small, in the newer form of Relaton, about documents that do not exist.

use app::catalogue::{Imported, Options, Progress, Stage};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use testing::Product;

/// What a record says; what is empty is left out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Record<'a> {
    pub identifiers: &'a [&'a str],
    pub title: &'a str,
    pub date: &'a str,
    pub stage: &'a str,
    /// Kind and identifier of another document.
    pub relations: &'a [(&'a str, &'a str)],
}

impl Record<'_> {
    pub fn yaml(&self) -> String {
        let mut yaml = "---\nschema_version: v1.5.6\ntype: standard\n".to_owned();
        let mut line = |text: String| yaml = format!("{yaml}{text}\n");
        line("docidentifier:".to_owned());
        for identifier in self.identifiers {
            line(format!("- content: {identifier}\n  type: OWN\n  primary: true"));
        }
        if !self.title.is_empty() {
            line(format!("title:\n- content: '{}'\n  language: en\n  script: Latn\n  type: main", self.title));
        }
        if !self.date.is_empty() {
            line(format!("date:\n- type: published\n  at: '{}'", self.date));
        }
        if !self.stage.is_empty() {
            line(format!("status:\n  stage:\n    content: {}", self.stage));
        }
        if !self.relations.is_empty() {
            line("relation:".to_owned());
        }
        for (kind, other) in self.relations {
            line(format!("- type: {kind}\n  bibitem:\n    docidentifier:\n    - content: {other}\n      type: OWN"));
        }
        yaml
    }
}

/// A folder of catalogues.
pub struct Shelf {
    folder: TempDir,
}

impl Shelf {
    pub fn new() -> Shelf {
        Shelf { folder: tempfile::tempdir().expect("tests can make temporary folders") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and its folders if need be.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("it lies in the shelf")).expect("the folder is ours");
        std::fs::write(&path, bytes).expect("the folder is ours");
        path
    }

    pub fn put(&self, name: &str, record: Record<'_>) -> PathBuf {
        self.file(name, record.yaml())
    }

    pub fn remove(&self, name: &str) {
        std::fs::remove_file(self.path(name)).expect("the file is there");
    }

    /// Many records of invented Recommendations, each family with an edition, an older one and an amendment.
    pub fn fill(&self, catalogue: &str, families: usize) {
        for n in 0..families {
            let number = 40_000 + n;
            let (old, new) = (format!("ITU-T Y.{number} (01/2010)"), format!("ITU-T Y.{number} (02/2020)"));
            let amendment = format!("ITU-T Y.{number} (2020) Amd. 1 (03/2021)");
            let title = format!("Invented text number {n}");
            let record = |identifier: &str, title: &str, date: &str, stage: &str| {
                let name = model::slug(identifier);
                let record = Record { identifiers: &[identifier], title, date, stage, relations: &[] };
                self.put(&format!("{catalogue}/{name}.yaml"), record);
            };
            record(&old, &title, "2010-01-10", "Superseded");
            record(&new, &title, "2020-02-10", "Published");
            record(&amendment, "", "2021-03-10", "Published");
        }
    }
}

/// The samples in the repository.
pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/catalogue")
}

/// Imports as a command does.
pub async fn import(product: &Product, path: &Path) -> Imported {
    import_with(product, path, Options::default()).await.expect("it can be imported")
}

pub async fn import_with(product: &Product, path: &Path, options: Options) -> Result<Imported, app::Error> {
    app::catalogue::import(&product.operator(), &product.app, path, &options, &Quiet).await
}

/// Nobody watches.
pub struct Quiet;

impl Progress for Quiet {
    fn at(&self, _: Stage, _: usize) {}
}

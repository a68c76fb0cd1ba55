//! Entries for the tests of the writers: every kind of field, and text that is hard to write.

use super::{Columns, Words};
use crate::{EntryDraft, assemble, roadmap_csv};
use model::{Entry, Id, Lang, slug};

const TABLE: &str = "\
identifier;former_name;title;body;group;kind;status;date;target_date;url;layers;reference_points;topics;source;confidence;notes;as_of
ITU-T Y.3804 (09/2020);Y.QKDN_CM;Control;ITU-T;SG13;Recommendation;withdrawn;2020-09-29;;https://itu.example/a;quantum;;sdn;Record 1;primary;superseded;2026-06
ITU-T Y.3804 (2020) Amd. 1 (11/2023);;Control: Amendment 1;ITU-T;SG13;Recommendation (Amendment);withdrawn;2023-11-29;;;quantum;;sdn;Record 2;primary;\"superseded;title composed from the base text\";2026-06
ITU-T Y.3804 (04/2025);;Control & management – 50 % {of it};ITU-T;SG13;Recommendation;published;2025-04-29;;https://itu.example/b;\"qkdn_control;~quantum\";~Ck;control_management;Record 3;primary;;2026-06-30
Y.QKDN-imagined;;=HYPERLINK(\"\"x\"\");ITU-T;SG13;Recommendation (draft);in progress;;2028-Q1;;;;;'-list;secondary;;
GB/T 99999-2024;;虚构的标题;SAC (China);;National standard (GB/T);published;2024;;;;;;Table;secondary;sources conflict;2025
Imagined white paper;;On quantum computing;Imagined Forum;;White Paper;published;1899-12-31;;;;;quantum_computing;Table;secondary;;
";

pub(super) fn drafts() -> Vec<EntryDraft> {
    let reading = roadmap_csv::read(TABLE.as_bytes()).expect("a table");
    assert_eq!(reading.problems, []);
    assemble(reading.rows)
}

pub(super) fn entries() -> Vec<Entry> {
    let entry = |(n, draft): (u64, EntryDraft)| {
        let slug = slug(&draft.identifier);
        draft.into_entry(Id::new(n, [1; 10]), Id::new(0, [2; 10]), slug)
    };
    (1..).zip(drafts()).map(entry).collect()
}

pub(super) fn words() -> Words {
    let text = |t: &str| t.to_owned();
    Words {
        lang: Lang::Ar,
        roadmap_sheet: text("Roadmap"),
        editions_sheet: text("Editions"),
        columns: Columns { identifier: text("Identifier"), title: text("Title"), ..Columns::default() },
        statuses: ["published", "in progress", "withdrawn"].map(text),
        scopes: ["core", "peripheral", "charter", "out of scope"].map(text),
        changes: ["amendment", "corrigendum"].map(text),
        confidences: ["primary", "secondary"].map(text),
    }
}

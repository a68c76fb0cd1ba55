//! An identifier without its edition: what all editions, amendments and drafts have in common.

/// The identifier of the specification of which `identifier` is one edition.
///
/// `body` helps where the identifier alone does not tell whose rules it follows; it may be empty.
///
/// ```
/// use accord_catalogue::identifier::family;
/// assert_eq!(family("ITU-T Y.3804 (2020) Amd. 1 (11/2023)", "ITU-T"), "ITU-T Y.3804");
/// ```
pub fn family(identifier: &str, body: &str) -> String {
    let text = identifier.split_whitespace().collect::<Vec<_>>().join(" ");
    let base = before_edition(&text);
    match Scheme::of(base, body) {
        Scheme::Itu => without_word_recommendation(base),
        Scheme::ItuR => without_revision_of_itu_r(base),
        Scheme::Iso => without_stage(before_iso_year(base)),
        Scheme::Etsi => before_etsi_change(base).to_owned(),
        Scheme::ThreeGpp => base.split_once([':', '/']).map_or(base, |(name, _)| name).to_owned(),
        Scheme::Draft => without_draft_number(base).to_owned(),
        Scheme::YearAtEnd => without_year(before_ieee_draft(base)).to_owned(),
        Scheme::Nist => without_revision(base).to_owned(),
        Scheme::Other => base.to_owned(),
    }
}

/// Whose way of naming editions it is.
enum Scheme {
    /// `ITU-T Rec. Y.3802`.
    Itu,
    /// `ITU-R SA.1260-1`, whose last number counts the revisions.
    ItuR,
    /// `ISO/IEC 23837-1:2023`, also of CEN and CENELEC.
    Iso,
    /// `draft-irtf-qirg-principles-11`.
    Draft,
    /// `GB/T 42829-2023`, `IEEE Std 1609.2-2022`.
    YearAtEnd,
    /// `ETSI ETS 300 599/A1`.
    Etsi,
    /// `3GPP TS 23.501:REL-17/17.3.0`.
    ThreeGpp,
    /// `NIST SP 800-56Cr2`.
    Nist,
    /// The edition, if any, stands in a word of its own.
    Other,
}

impl Scheme {
    fn of(identifier: &str, body: &str) -> Scheme {
        let upper = identifier.to_uppercase();
        let first = upper.split([' ', '/']).next().unwrap_or_default();
        match first {
            "ITU-T" | "ITU" => Scheme::Itu,
            "ITU-R" => Scheme::ItuR,
            // `ISO/IEC/IEEE 8802-11:2022` as ISO writes it, `ISO/IEC/IEEE 8802.11-2022` as IEEE does, and `IEC 62032-2012`.
            "ISO" | "IEC" if without_year(&upper) != upper => Scheme::YearAtEnd,
            "ISO" | "IEC" if upper.contains("/IEEE ") && upper.contains("/D-") => Scheme::YearAtEnd,
            "ISO" | "IEC" | "EN" | "CEN" | "CENELEC" | "CISPR" | "IWA" => Scheme::Iso,
            "ETSI" => Scheme::Etsi,
            "3GPP" => Scheme::ThreeGpp,
            "ANSI" | "AIEE" | "IRE" | "IEEE" | "GB" | "GM" | "YD" | "GA" | "T" => Scheme::YearAtEnd,
            "NIST" => Scheme::Nist,
            _ if upper.starts_with("DRAFT-") => Scheme::Draft,
            _ if matches!(body, "ISO" | "IEC" | "ISO/IEC" | "CEN-CENELEC") => Scheme::Iso,
            _ => Scheme::Other,
        }
    }
}

/// Words that, with a number, say which edition it is.
const EDITION_WORDS: [&str; 11] =
    ["amd", "amendment", "cor", "corr", "corrigendum", "erratum", "ed", "edition", "rev", "version", "release"];

/// Cuts before the first word that names an edition: a date in brackets, a version, `Amd. 1`.
fn before_edition(text: &str) -> &str {
    // A bracket begins a word even without a space before it: `Y.3802(2020)`.
    let starts: Vec<usize> = text
        .char_indices()
        .filter(|(i, c)| *i > 0 && (*c == '(' || text[..*i].ends_with(' ')))
        .map(|(i, _)| i)
        .collect();
    for (n, start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(text.len());
        let (word, next) = (text[*start..end].trim(), text[end..].trim_start());
        // `3GPP Release 18` is a name; `FGQT Q06 Release 1.1` is not.
        let is_name = n == 0 && word.eq_ignore_ascii_case("release");
        if !is_name && names_edition(word, next) {
            return text[..*start].trim_end();
        }
    }
    text
}

fn names_edition(word: &str, next: &str) -> bool {
    let word = word.to_lowercase();
    let is_number = |s: &str| s.starts_with(|c: char| c.is_ascii_digit());
    if let Some(inside) = word.strip_prefix('(') {
        let inside = inside.trim_end_matches(')');
        let is_date = is_number(inside) && inside.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'));
        let is_version =
            inside.strip_prefix('v').is_some_and(|v| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()));
        return is_date || is_version || inside.starts_with("draft");
    }
    // One dot at least: `V24` may be somebody's way of writing ITU-T V.24.
    let numeric = |s: &str| s.chars().all(|c| c.is_ascii_digit() || c == '.');
    if let Some(version) = word.strip_prefix('v')
        && is_number(version)
        && version.contains('.')
        && numeric(version)
    {
        return true;
    }
    let letters = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let (letters, rest) = word.split_at(letters);
    let rest = rest.trim_start_matches('.');
    EDITION_WORDS.contains(&letters) && numeric(rest) && (!rest.is_empty() || is_number(next))
}

fn without_word_recommendation(text: &str) -> String {
    let is_word = |w: &str| ["rec", "rec.", "recommendation"].contains(&w.to_lowercase().as_str());
    match text.split_once(' ').and_then(|(body, rest)| Some((body, rest.split_once(' ')?))) {
        Some((body, (word, rest))) if is_word(word) => format!("{body} {rest}"),
        _ => text.to_owned(),
    }
}

/// Words of ISO and IEC for what changes a document.
const CHANGES: [&str; 14] =
    ["amd", "cor", "dam", "damd", "fdam", "fdamd", "dcor", "fdcor", "add", "dad", "ext", "suppl", "ish", "frag"];

/// Cuts `:2023` with all that follows, and `/Amd 1` or `/CD Amd 1` of a text without year.
fn before_iso_year(text: &str) -> &str {
    let year = text.match_indices(':').map(|(i, _)| i).find(|i| is_year(text[i + 1..].get(..4).unwrap_or_default()));
    let lower = text.to_ascii_lowercase();
    let changes = |after: &str| {
        let mut words = after.split(|c: char| !c.is_ascii_alphabetic());
        let first = words.next().unwrap_or_default();
        let stage = STAGES.iter().any(|s| s.eq_ignore_ascii_case(first));
        CHANGES.contains(&first) || (stage && words.next().is_some_and(|second| CHANGES.contains(&second)))
    };
    let change = lower.match_indices('/').map(|(i, _)| i).find(|i| changes(&lower[i + 1..]));
    let end = [year, change].into_iter().flatten().min().unwrap_or(text.len());
    text[..end].trim_end()
}

/// Stages of a draft of ISO or IEC, which its identifier loses at publication.
const STAGES: [&str; 14] =
    ["PWI", "NP", "NWIP", "AWI", "WD", "CD", "CDV", "DIS", "FDIS", "PRF", "DAMD", "FDAMD", "APPR", "PUB"];

/// `ISO/IEC AWI TR 18157` and `ISO/IEC DTR 18157` are both drafts of `ISO/IEC TR 18157`.
fn without_stage(text: &str) -> String {
    let plain = |part: &str| match part {
        "DTR" | "CDTR" | "PDTR" | "FDTR" => Some("TR".to_owned()),
        "DTS" | "CDTS" | "PDTS" | "FDTS" => Some("TS".to_owned()),
        "DPAS" => Some("PAS".to_owned()),
        _ => (!STAGES.contains(&part)).then(|| part.to_owned()),
    };
    let word = |word: &str| word.split('/').filter_map(plain).collect::<Vec<_>>().join("/");
    let name = text.split(' ').map(word).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    // The year has been cut off before, so what remains of `DIS 23837-1.2` is the second round of the draft.
    match name.rsplit_once('.') {
        Some((before, round)) if name.len() < text.len() && round.len() == 1 && round != "0" => before.to_owned(),
        _ => name,
    }
}

/// `draft-...-NN` without its number.
fn without_draft_number(text: &str) -> &str {
    match text.rsplit_once('-') {
        Some((name, number)) if number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => text,
    }
}

/// `IEEE P802.1Qcj/D-2.5-2023-06` and `IEEE Std 1453-2011 Redline` without what follows the name.
fn before_ieee_draft(text: &str) -> &str {
    let text = text.strip_suffix(" Redline").unwrap_or(text);
    let starts = ["/D-", "/D", "/Cor", "/Amd", "/INT"].iter().filter_map(|mark| text.find(mark));
    starts.min().map_or(text, |end| text[..end].trim_end())
}

/// `ETSI ETS 300 599/A1` amends `ETSI ETS 300 599`, `/C1` corrects it.
fn before_etsi_change(text: &str) -> &str {
    match text.split_once('/') {
        Some((name, change))
            if change.starts_with(['A', 'C']) && change[1..].starts_with(|c: char| c.is_ascii_digit()) =>
        {
            name
        }
        _ => text,
    }
}

/// `ITU-R SA.1260-1` without `-1`; the Question `ITU-R 102-5/6:` is `ITU-R 102/6` in all its revisions.
fn without_revision_of_itu_r(text: &str) -> String {
    let text = text.trim_end_matches(':');
    let (name, group) = text.split_once('/').map_or((text, ""), |(name, _)| (name, &text[name.len()..]));
    match name.rsplit_once('-') {
        Some((base, number))
            if number.len() <= 2
                && number.bytes().all(|b| b.is_ascii_digit())
                && base.ends_with(|c: char| c.is_ascii_digit()) =>
        {
            format!("{base}{group}")
        }
        _ => text.to_owned(),
    }
}

fn without_year(text: &str) -> &str {
    match text.rsplit_once('-') {
        Some((name, year)) if year.len() == 4 && is_year(year) => name,
        _ => text,
    }
}

/// `800-56Cr2` without `r2`.
fn without_revision(text: &str) -> &str {
    let base = text.trim_end_matches(|c: char| c.is_ascii_digit());
    match base.strip_suffix('r') {
        Some(name) if base.len() < text.len() && name.ends_with(|c: char| c.is_ascii_alphanumeric()) => name,
        _ => text,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20")) && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edition_is_taken_off() {
        for (identifier, body, expected) in [
            ("ITU-T Y.3804 (04/2025)", "ITU-T", "ITU-T Y.3804"),
            ("ITU-T Y.3804 (2020) Amd. 1 (11/2023)", "ITU-T", "ITU-T Y.3804"),
            ("ITU-T Y.3804 Cor.1", "ITU-T", "ITU-T Y.3804"),
            ("ITU-T Rec. Y.3802 (2020)", "ITU-T", "ITU-T Y.3802"),
            ("Y.3802(2020)", "", "Y.3802"),
            ("ITU-T V24", "", "ITU-T V24"),
            ("ITU-T SEC-QKD (2020) Cor. 1 (04/2021)", "ITU-T", "ITU-T SEC-QKD"),
            ("ITU-T Y Suppl. 70 (07/2021)", "ITU-T", "ITU-T Y Suppl. 70"),
            ("ITU-T T-TUT-QKD-2025-1", "ITU-T", "ITU-T T-TUT-QKD-2025-1"),
            ("FG-QIT4N-D2.3.1", "ITU-T", "FG-QIT4N-D2.3.1"),
            ("Y.SQKDN.-fra", "ITU-T", "Y.SQKDN.-fra"),
            ("ETSI GS QKD 014 V1.1.1 (2019-02)", "ETSI", "ETSI GS QKD 014"),
            ("ETSI GS QKD 014 Edition 2 (draft V1.3.1)", "ETSI", "ETSI GS QKD 014"),
            ("ETSI TR 104 239-1 V1.1.1 (2026-03)", "ETSI", "ETSI TR 104 239-1"),
            ("ETSI ETS 300 001 ed.4 (1997-01)", "ETSI", "ETSI ETS 300 001"),
            ("ISO/IEC 23837-1:2023", "ISO/IEC", "ISO/IEC 23837-1"),
            ("ISO/IEC 18031:2011/Amd 1:2017", "ISO/IEC", "ISO/IEC 18031"),
            ("ISO/IEC 18031/Amd 1", "ISO/IEC", "ISO/IEC 18031"),
            ("IEC 62032-2012", "IEC", "IEC 62032"),
            ("ISO/IEC AWI TR 18157", "ISO/IEC", "ISO/IEC TR 18157"),
            ("ISO/IEC DTR 18157", "ISO/IEC", "ISO/IEC TR 18157"),
            ("ISO/DIS 9001", "ISO", "ISO 9001"),
            ("IEC/ISO JTC 3", "ISO/IEC", "IEC/ISO JTC 3"),
            ("IEC White Paper QIT:2021", "IEC", "IEC White Paper QIT"),
            ("draft-irtf-qirg-qi-multiplane-arch-01", "IETF/IRTF", "draft-irtf-qirg-qi-multiplane-arch"),
            ("draft-zhu-qirg-qdcp", "IETF/IRTF", "draft-zhu-qirg-qdcp"),
            ("RFC 8784", "IETF/IRTF", "RFC 8784"),
            ("GSMA PQ.03 v2.0", "GSMA", "GSMA PQ.03"),
            ("GSMA IG.11", "GSMA", "GSMA IG.11"),
            ("3GPP TR 33.703 v0.2.0", "3GPP", "3GPP TR 33.703"),
            ("3GPP Release 18", "3GPP", "3GPP Release 18"),
            ("NIST SP 800-56C Rev. 2", "NIST", "NIST SP 800-56C"),
            ("NIST SP 800-56Cr2", "NIST", "NIST SP 800-56C"),
            ("NIST SP 800-227", "NIST", "NIST SP 800-227"),
            ("YD/T 3834.1-2021", "CCSA", "YD/T 3834.1"),
            ("GB/T 42829-2023", "SAC (China)", "GB/T 42829"),
            ("IEEE Std 1609.2-2022", "IEEE", "IEEE Std 1609.2"),
            ("IEEE P1913", "IEEE", "IEEE P1913"),
            ("CEN-CENELEC FGQT Q06 Release 1.1", "CEN-CENELEC", "CEN-CENELEC FGQT Q06"),
            ("CEN/CLC/JTC 22", "CEN-CENELEC", "CEN/CLC/JTC 22"),
            ("ITU-R SA.1260-1", "", "ITU-R SA.1260"),
            ("ITU-R F.1760", "", "ITU-R F.1760"),
            ("ITU-R 102-5/6:", "", "ITU-R 102/6"),
            ("ITU-T H.264 (V15) (08/2024)", "", "ITU-T H.264"),
            ("ITU-T X.20 bis (10/1976)", "", "ITU-T X.20 bis"),
            ("ITU-T X.509 (2000) Technical Cor. 2 (04/2002)", "", "ITU-T X.509"),
            ("ISO/DTS 44007", "", "ISO/TS 44007"),
            ("ISO/DIS 14577-2.2", "", "ISO 14577-2"),
            ("ISO 24564:2022/CD Amd 1", "", "ISO 24564"),
            ("ISO/IEC/IEEE 8802-1Q/FDAM 35", "", "ISO/IEC/IEEE 8802-1Q"),
            ("ISO/IEC/IEEE 8802-11:2022", "", "ISO/IEC/IEEE 8802-11"),
            ("ISO/IEC/IEEE 8802.11-2022", "", "ISO/IEC/IEEE 8802.11"),
            ("IEC 61300-2-5:2022+AMD1:2025 CSV", "", "IEC 61300-2-5"),
            ("IEC 62271-110:2017 RLV", "", "IEC 62271-110"),
            ("CISPR 16-4-2:2011/AMD2:2018/COR1:2019", "", "CISPR 16-4-2"),
            ("ETSI ETS 300 599/A1 ed.1 (1995-07)", "", "ETSI ETS 300 599"),
            ("3GPP TS 23.501:REL-17/17.3.0", "", "3GPP TS 23.501"),
            ("3GPP TS 29.215/2.0.0", "", "3GPP TS 29.215"),
            ("IEEE P802.1Qcj/D-2.5-2023-06", "", "IEEE P802.1Qcj"),
            ("IEEE Std 1453-2011 Redline", "", "IEEE Std 1453"),
            ("ANSI/IEEE Std 308-1980", "", "ANSI/IEEE Std 308"),
            ("BSI-CC-PP-0120", "BSI", "BSI-CC-PP-0120"),
            ("", "", ""),
            ("量子（2021）", "", "量子（2021）"),
        ] {
            assert_eq!(family(identifier, body), expected, "{identifier}");
        }
    }

    #[test]
    fn a_family_is_its_own_family() {
        for name in ["ITU-T Y.3804", "ETSI GS QKD 014", "ISO/IEC TR 18157", "NIST SP 800-56C", "GB/T 42829"] {
            assert_eq!(family(name, ""), name);
        }
    }
}

//! Identifiers of every body, the odd ones among them.

use super::*;

#[test]
fn identifiers_of_all_bodies_are_taken_apart() {
    // body|series|number|part|edition|stage|change|change number
    for (identifier, expected) in [
        ("ITU-T Y.3804 (04/2025)", "ITU-T|Y|3804||04/2025|||"),
        ("ITU-T Rec. Y.3802 (2020)", "ITU-T|Y|3802||2020|||"),
        ("ITU-T Y.3804 (2020) Amd. 1 (11/2023)", "ITU-T|Y|3804||2020||Amendment|1:11/2023"),
        ("ITU-T X.509 (2000) Technical Cor. 2 (04/2002)", "ITU-T|X|509||2000||Corrigendum|2:04/2002"),
        ("ITU-T G.8262/Y.1362 (08/2007)", "ITU-T|G|8262||08/2007|||"),
        ("ITU-T H.264 (V15) (08/2024)", "ITU-T|H|264||V15 08/2024|||"),
        ("ITU-T Y Suppl. 70 (07/2021)", "ITU-T|Y Suppl.|70||07/2021|||"),
        ("ITU-T E.400 Suppl. 7 (10/1984)", "ITU-T|E.400 Suppl.|7||10/1984|||"),
        ("ITU-R SA.1260-1", "ITU-R|SA|1260||1|||"),
        ("ITU-R 102-5/6:", "ITU-R||102-5/6|||||"),
        ("ISO/IEC 23837-1:2023", "ISO/IEC||23837|1|2023|||"),
        ("ISO/IEC TS 30149:2024", "ISO/IEC|TS|30149||2024|||"),
        ("ISO/TS 17444-2:2013", "ISO|TS|17444|2|2013|||"),
        ("ISO/IEC 18031:2011/Amd 1:2017", "ISO/IEC||18031||2011||Amendment|1:2017"),
        ("ISO/IEC 13818-6:1998/AMD1:2000/COR1:2002", "ISO/IEC||13818|6|1998||Corrigendum|1:2000/COR1:2002"),
        ("ISO 24564:2022/CD Amd 1", "ISO||24564||2022|CD|Amendment|1"),
        ("ISO/DIS 14577-2.2", "ISO||14577|2||DIS 2||"),
        ("ISO/CD TR 21734-3", "ISO|TR|21734|3||CD||"),
        ("ISO/DTS 44007", "ISO|TS|44007|||DTS||"),
        ("IEC 61300-2-5:2022+AMD1:2025 CSV", "IEC||61300|2-5|2022+AMD1:2025 CSV|||"),
        ("IEC White Paper QIT:2021", "IEC|White|Paper QIT||2021|||"),
        ("CISPR 36:2020", "CISPR||36||2020|||"),
        ("IWA 30-1:2019", "ISO|IWA|30|1|2019|||"),
        ("ISO/IEC/IEEE 8802-11:2022", "ISO/IEC/IEEE||8802|11|2022|||"),
        ("IEEE Std 1609.2-2022", "IEEE|Std|1609.2||2022|||"),
        ("IEEE Std 802.1Q-2022", "IEEE|Std|802.1Q||2022|||"),
        ("IEEE P802.1Qcj/D-2.5-2023-06", "IEEE||802.1Qcj|||D-2.5-2023-06||"),
        ("IEEE Unapproved Std P1633/D-6-2007", "IEEE|Std|1633|||D-6-2007||"),
        ("IEEE Std 1453-2011 Redline", "IEEE|Std|1453||2011 Redline|||"),
        ("ETSI GS QKD 014 V1.1.1 (2019-02)", "ETSI|GS QKD|014||1.1.1|||"),
        ("ETSI TS 102 024-2 V4.1.1 (2003-09)", "ETSI|TS|102 024|2|4.1.1|||"),
        ("ETSI ETS 300 599/A1 ed.1 (1995-07)", "ETSI|ETS|300 599||ed.1||Amendment|1"),
        ("3GPP TS 23.501:REL-17/17.3.0", "3GPP|TS|23.501||17.3.0|||"),
        ("3GPP TR 36.716-03-01:REL-16/0.4.0", "3GPP|TR|36.716|03-01|0.4.0|||"),
        ("RFC 8784", "IETF|RFC|8784|||||"),
        ("draft-irtf-qirg-principles-11", "IETF|draft|irtf-qirg-principles|||11||"),
        ("A Call", "||A Call|||||"),
        ("", "|||||||"),
    ] {
        let n = named(identifier);
        let change = n.change.map_or(String::new(), |c| format!("{c:?}"));
        let read = [&n.body, &n.series, &n.number, &n.part, &n.edition, &n.stage, &change, &n.change_number];
        assert_eq!(read.map(String::as_str).join("|"), expected, "{identifier}");
    }
}

#[test]
fn the_body_stands_in_front() {
    for (identifier, expected) in [
        ("ISO/IEC/IEEE 8802-11:2022", "ISO/IEC/IEEE"),
        ("ISO/DIS 1", "ISO"),
        ("ANSI/IEEE Std 308-1980", "ANSI/IEEE"),
        ("CISPR 36:2020", "IEC"),
        ("RFC 8784", "IETF"),
        ("A Call", ""),
    ] {
        assert_eq!(body(identifier), expected, "{identifier}");
    }
    assert_eq!(numbers("ITU-T G.8262/Y.1362 (08/2007)"), ["ITU-T G.8262", "ITU-T Y.1362"]);
    assert!(numbers("ITU-T Y.3804 (04/2025)").is_empty());
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_it(text in "(ITU-T|ISO|IEC|IEEE|ETSI|3GPP|/|:| |-|\\.|\\(|\\)|Amd|Cor|Suppl\\.|é|P|D|V|1|20|Std|draft-|RFC|量){0,16}") {
        let _ = (named(&text), body(&text), numbers(&text), crate::identifier::look_up_keys(&text));
    }
}

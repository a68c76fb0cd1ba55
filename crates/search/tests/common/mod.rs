//! A small index of things that exist (identifiers, titles, years) and abstracts that we invented.

#![allow(dead_code, reason = "every test file uses its own part of it")]

use model::{Lang, policy::Audience};
use search::{Access, Document, Hits, Index, Query, Sort};

/// A key as a caller would make it: letters and digits, without what people leave out.
pub fn key(text: &str) -> String {
    let kept: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let start = kept.strip_prefix("itut").unwrap_or(&kept);
    start.strip_prefix("rec").unwrap_or(start).to_owned()
}

pub fn spec(identifier: &str, titles: &[(Lang, &str)], body: &str, year: i16) -> Document {
    Document {
        id: format!("spec:{identifier}"),
        slug: identifier.to_lowercase().replace([' ', '/', '.'], "-"),
        identifier: identifier.to_owned(),
        look_up_keys: vec![key(identifier)],
        titles: titles.iter().map(|(lang, title)| (*lang, (*title).to_owned())).collect(),
        body: body.to_owned(),
        kind: "standard".to_owned(),
        status: "published".to_owned(),
        year: Some(year),
        ..Document::default()
    }
}

pub fn entry(identifier: &str, title: &str) -> Document {
    let spec = spec(identifier, &[(Lang::En, title)], "ITU-T", 2020);
    Document { id: format!("entry:{identifier}"), sort: Sort::RoadmapEntry, group: "qkdn".into(), ..spec }
}

#[rustfmt::skip]
pub fn library() -> Vec<Document> {
    use Lang::*;
    let mut library = vec![
        entry("ITU-T Y.3800", "Overview on networks supporting quantum key distribution"),
        entry("ITU-T Y.3802", "Quantum key distribution networks - Functional architecture"),
        spec("ITU-T Y.3802", &[
            (En, "Quantum key distribution networks - Functional architecture"),
            (Fr, "Réseaux de distribution de clés quantiques - Architecture fonctionnelle"),
            (Es, "Redes de distribución de claves cuánticas - Arquitectura funcional"),
            (Ru, "Сети квантового распределения ключей - Функциональная архитектура"),
            (Zh, "量子密钥分发网络－功能架构"),
            (Ar, "شبكات توزيع المفاتيح الكمومية - المعمارية الوظيفية"),
        ], "ITU-T", 2020),
        spec("ITU-T X.1710", &[(En, "Security framework for quantum key distribution networks")], "ITU-T", 2020),
        spec("ETSI GS QKD 014", &[(En, "Quantum Key Distribution (QKD); Protocol and data format of REST-based key delivery API")], "ETSI", 2019),
        spec("IEEE 802.1Q", &[(En, "Bridges and Bridged Networks")], "IEEE", 2022),
        spec("ISO/IEC 23837-1", &[(En, "Information security - Security requirements, test and evaluation methods for quantum key distribution - Part 1: Requirements"), (Fr, "Sécurité de l'information - Exigences de sécurité")], "ISO/IEC", 2023),
        spec("IEC 60793-1-1", &[(En, "Optical fibres - Measurement methods"), (Fr, "Fibres optiques - Méthodes de mesure")], "IEC", 2022),
        spec("ISO 9001", &[(En, "Quality management systems - Requirements"), (Fr, "Systèmes de management de la qualité - Exigences"), (Ru, "Системы менеджмента качества")], "ISO", 2015),
    ];
    library[6].also_body = vec!["ISO".into(), "IEC".into()];
    library[5].texts = vec![(En, "Traffic of several customers stays apart. Nothing about quantum key distribution.".into())];
    library.push(Document { hidden: true, committee: "SA2".into(), ..spec("TS 23.501", &[(En, "System architecture for the 5G System")], "3GPP", 2024) });
    library.push(Document { hidden: true, latest: false, status: "withdrawn".into(), ..spec("ISO 9001:2008", &[(En, "Quality management systems - Requirements")], "ISO", 2008) });
    library.push(Document {
        id: "text:scope".into(), sort: Sort::GroupText, group: "qkdn".into(), slug: "terms".into(),
        titles: vec![(En, "Terms of reference".into()), (Fr, "Mandat".into())],
        texts: vec![(En, "Coordinates the work on quantum networks.".into())],
        ..Document::default()
    });
    library.push(Document {
        id: "text:draft".into(), sort: Sort::GroupText, group: "qkdn".into(), audience: Audience::Leadership, slug: "draft".into(),
        titles: vec![(En, "Confidential xylophone draft on quantum networks".into())], kind: "draft".into(),
        ..Document::default()
    });
    library
}

pub fn filled(index: &Index, documents: &[Document], position: i64) {
    let mut writer = index.writer().unwrap();
    for document in documents {
        writer.put(document).unwrap();
    }
    writer.commit(position).unwrap();
    writer.finish().unwrap();
}

pub fn index() -> Index {
    let index = Index::in_memory().unwrap();
    filled(&index, &library(), 1);
    index
}

pub fn public(access: Access<'_>) -> bool {
    access.audience == Audience::Public
}

pub fn query(words: &str) -> Query {
    Query { keys: vec![key(words)], ..Query::new(words) }
}

pub fn search(index: &Index, query: &Query) -> Hits {
    index.search(query, &public).unwrap()
}

pub fn ids(hits: &Hits) -> Vec<&str> {
    hits.hits.iter().map(|h| h.id.as_str()).collect()
}

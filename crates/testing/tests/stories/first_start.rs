//! What a new instance holds.

use crate::on_both;

on_both! {
    async fn a_new_instance_has_the_group_of_the_circular(product) {
        let view = product.group().await;
        assert_eq!(view.group.acronym, "JCA-QKDN");
        assert_eq!(view.group.parent, "TSAG");
        assert_eq!(view.group.terms.len(), 9);
        assert_eq!(view.meetings.len(), 1);
        assert_eq!(view.meetings[0].agenda.len(), 13);
        assert_eq!(view.meetings[0].deadlines.len(), 2);
        for acronym in ["TSAG", "SG11", "SG13", "SG17", "ETSI", "IEEE", "IETF/IRTF", "CCSA", "IEC TC86"] {
            assert!(view.bodies.iter().any(|b| b.acronym.contains(acronym)), "{acronym}");
        }
    }
}

on_both! {
    async fn every_row_of_the_table_is_found_by_its_identifier(product) {
        let view = product.group().await;
        let counts = view.counts();
        assert_eq!((counts.entries, counts.editions), (215, 242));
        let editions = view.entries.iter().flat_map(|e| e.editions.iter().map(move |d| (e, d)));
        for (entry, edition) in editions {
            assert_eq!(view.find(&edition.identifier).map(|e| e.id), Some(entry.id), "{}", edition.identifier);
            for former in &edition.former_names {
                assert_eq!(view.find(former).map(|e| e.id), Some(entry.id), "{former}");
            }
        }
        for typed in ["Y.3802", "y3802", "Y 3802", "ITU-T Rec. Y.3802 (2020)", "gs qkd 014"] {
            assert!(view.find(typed).is_some(), "{typed}");
        }
        assert!(view.find("Y.9999").is_none());
    }
}

on_both! {
    async fn a_second_start_changes_nothing(product) {
        let revision = product.group().await.revision;
        let ctx = product.app.ctx(model::Actor::System, model::Entrance::Seed, model::Lang::En);
        assert!(!app::instance::create(&ctx, &product.app).await.expect("it can be read"));
        assert_eq!(product.group().await.revision, revision);
    }
}

on_both! {
    async fn nobody_from_outside_may_change_anything(product) {
        let ctx = product.reader();
        let add = app::roadmap::add(&ctx, &product.app, "jca-qkdn", &app::Fields::new(), None).await;
        assert!(matches!(add, Err(app::Error::Denied)), "{add:?}");
        let import = app::roadmap::import(&ctx, &product.app, "jca-qkdn", b"").await;
        assert!(matches!(import, Err(app::Error::Denied)));
        let verify = app::audit::verify(&ctx, &product.app).await;
        assert!(matches!(verify, Err(app::Error::Denied)));
        assert!(matches!(app::instance::create(&ctx, &product.app).await, Err(app::Error::Denied)));
    }
}

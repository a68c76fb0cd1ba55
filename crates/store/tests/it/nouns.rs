//! Each noun comes back as it was put in, and a change that comes second is refused.

use crate::support::{group, id, insert_groups, on_both_engines, write};
use model::{Architecture, Body, Entry, Group, Meeting, Role};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use store::Error;
use testing::Database;

on_both_engines! {
    groups_are_listed_by_slug_and_found_by_it;
    a_group_is_changed_once_for_each_revision;
    entries_are_listed_found_and_changed_once_for_each_revision;
    bodies_roles_and_meetings_keep_their_order;
    an_architecture_takes_the_place_of_the_one_before;
    text_of_every_script_comes_back_as_it_was;
    checks_of_chains_remember_the_last;
    what_cannot_be_read_back_is_corrupt;
}

fn noun<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("all fields of the noun are there")
}

fn entry(number: u8) -> Entry {
    let edition = json!({
        "identifier": "Y.1 (01/2026)", "title": [], "kind": "Recommendation", "status": "published", "date": null,
        "target": null, "url": null,
    });
    noun(json!({
        "id": id::<Entry>(number), "group": id::<Group>(1), "slug": format!("y-{number}"), "revision": 1,
        "identifier": format!("Y.{number}"), "body": "ITU-T", "working_group": "SG13", "scope": "core", "layers": [],
        "reference_points": [], "topics": [], "provenance": {}, "editions": [edition], "withdrawal": null,
    }))
}

fn body(number: u8) -> Body {
    noun(json!({
        "id": id::<Body>(number), "slug": format!("body-{number}"), "acronym": "B", "names": [],
        "relation": "external", "url": null, "work": [],
    }))
}

fn role(number: u8) -> Role {
    noun(json!({
        "id": id::<Role>(number), "group": id::<Group>(1), "kind": "contact", "name": [], "affiliation": [],
        "country": null, "appointed_by": null, "announced_on": "2023-01-18", "source": "Circular", "email": null,
        "telephone": null, "fax": null,
    }))
}

fn meeting(number: u8) -> Meeting {
    noun(json!({
        "id": id::<Meeting>(100 - number), "group": id::<Group>(1), "number": number, "start": "2023-03-16T09:30:00",
        "end": "2023-03-16T12:30:00", "zone": "Europe/Zurich", "place": [], "attendance": "both", "collocated": null,
        "languages": [], "registration_required": true, "deadlines": [], "agenda": [], "source": "Circular",
    }))
}

async fn groups_are_listed_by_slug_and_found_by_it(database: Database) {
    let store = database.open().await;
    let inserted = write(&store, |tx| insert_groups(tx, &[2, 3, 1]));
    inserted.await.expect("three groups");
    let (list, count) =
        store.read(|tx| Ok((store::groups::list(tx)?, store::groups::count(tx)?))).await.expect("groups");
    assert_eq!((list, count), (vec![group(1), group(2), group(3)], 3));
    let find = |slug: &'static str| store.read(move |tx| store::groups::by_slug(tx, slug));
    assert_eq!(find("group-2").await.expect("a group"), Some(group(2)));
    assert_eq!(find("GROUP-2").await.expect("no group"), None);
    assert_eq!(find("group-2\0").await.expect("no group, and no error"), None);
}

async fn a_group_is_changed_once_for_each_revision(database: Database) {
    let store = database.open().await;
    let changed = Group { revision: 2, parent: "SG13".to_owned(), ..group(1) };
    let second = changed.clone();
    write(&store, |tx| store::groups::insert(tx, &group(1))).await.expect("a group");
    write(&store, move |tx| store::groups::update(tx, &changed)).await.expect("the first change");
    let late = Group { parent: "SG17".to_owned(), ..second.clone() };
    let refused = write(&store, move |tx| store::groups::update(tx, &late)).await;
    assert!(matches!(refused, Err(Error::Conflict { current: 2 })), "{refused:?}");
    assert_eq!(store.read(store::groups::list).await.expect("groups"), [second]);
    let missing = write(&store, |tx| store::groups::update(tx, &group(9))).await;
    assert!(matches!(missing, Err(Error::Conflict { current: 0 })), "{missing:?}");
}

async fn entries_are_listed_found_and_changed_once_for_each_revision(database: Database) {
    let store = database.open().await;
    let inserted = write(&store, |tx| {
        insert_groups(tx, &[1, 2])?;
        [2, 1].iter().try_for_each(|n| store::roadmap::insert(tx, &entry(*n)))
    });
    inserted.await.expect("two entries");
    let of = |n: u8| store.read(move |tx| store::roadmap::of_group(tx, id(n)));
    assert_eq!(of(1).await.expect("entries"), [entry(1), entry(2)]);
    assert_eq!(of(2).await.expect("none"), []);

    let changed = Entry { revision: 2, slug: "y-1-new".to_owned(), ..entry(1) };
    let update = |entry: Entry| write(&store, move |tx| store::roadmap::update(tx, &entry));
    update(changed.clone()).await.expect("the first change");
    let refused = update(changed.clone()).await;
    assert!(matches!(refused, Err(Error::Conflict { current: 2 })), "{refused:?}");
    let found = store.read(|tx| Ok((store::roadmap::by_id(tx, id(1))?, store::roadmap::by_id(tx, id(7))?))).await;
    assert_eq!(found.expect("one entry"), (Some(changed), None));
}

async fn bodies_roles_and_meetings_keep_their_order(database: Database) {
    let store = database.open().await;
    let inserted = write(&store, |tx| {
        store::groups::insert(tx, &group(1))?;
        for (place, number) in [(2, 1), (1, 2), (3, 3)] {
            store::bodies::insert(tx, id(1), place, &body(number))?;
            store::roles::insert(tx, place, &role(number))?;
            store::meetings::insert(tx, &meeting(number))?;
        }
        Ok(())
    });
    inserted.await.expect("nouns of a group");
    let read = store.read(|tx| {
        let bodies = store::bodies::of_group(tx, id(1))?;
        Ok((bodies, store::roles::of_group(tx, id(1))?, store::meetings::of_group(tx, id(1))?))
    });
    let (bodies, roles, meetings) = read.await.expect("nouns of a group");
    assert_eq!(bodies, [body(2), body(1), body(3)]);
    assert_eq!(roles, [role(2), role(1), role(3)]);
    assert_eq!(meetings, [meeting(1), meeting(2), meeting(3)]);
}

async fn an_architecture_takes_the_place_of_the_one_before(database: Database) {
    let store = database.open().await;
    let read = || store.read(|tx| store::architectures::of_group(tx, id(1)));
    assert_eq!(read().await.expect("an empty one"), Architecture::default());
    write(&store, |tx| store::groups::insert(tx, &group(1))).await.expect("a group");
    for _ in 0..2 {
        let put = write(&store, |tx| store::architectures::put(tx, id(1), &Architecture::default()));
        put.await.expect("an architecture");
    }
    assert_eq!(read().await.expect("the stored one"), Architecture::default());
}

async fn text_of_every_script_comes_back_as_it_was(database: Database) {
    let store = database.open().await;
    for text in ["", "量子密钥分发", "توزيع المفاتيح", "Ключ’ев\n\t\"'\\", "$1 ? :a @b -- ;", "👩‍💻\u{7f}", "a\0b"]
    {
        let kept = Group { parent: text.to_owned(), ..group(1) };
        let read = store.write(move |tx| {
            store::groups::insert(tx, &kept)?;
            Ok(store::Outcome::Unchanged(store::groups::by_slug(tx, "group-1")?.map(|g| g.parent)))
        });
        assert_eq!(read.await.expect("text").as_deref(), Some(text));
    }
}

async fn checks_of_chains_remember_the_last(database: Database) {
    let store = database.open().await;
    for (number, problem) in [(3, Some("broken")), (5, None), (7, Some("broken again"))] {
        let read = store.write_operational(move |tx| {
            store::chain_checks::put(tx, "instance", number, jiff::Timestamp::UNIX_EPOCH, problem)?;
            Ok((store::chain_checks::get(tx, "instance")?, store::chain_checks::problem(tx)?))
        });
        assert_eq!(read.await.expect("a check"), (number, problem.map(str::to_owned)));
    }
    assert_eq!(store.read(|tx| store::chain_checks::get(tx, "other")).await.expect("no check"), 0);
}

async fn what_cannot_be_read_back_is_corrupt(database: Database) {
    let store = database.open().await;
    write(&store, |tx| store::groups::insert(tx, &group(1))).await.expect("a group");
    crate::support::tamper(&database, "UPDATE groups SET facts = '{\"id\":'").await;
    let read = store.read(store::groups::list).await;
    assert!(matches!(read, Err(Error::Corrupt(_))), "{read:?}");
}

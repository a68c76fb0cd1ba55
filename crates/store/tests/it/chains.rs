//! Events stand in order, and whoever changes one past the store is found out.

use crate::support::{append, assert_sound, at, event, events, on_both_engines, tamper};
use model::event::INSTANCE_CHAIN;
use store::{
    Outcome, Store,
    events::{self as chain, Damage, Verified},
};
use testing::Database;

on_both_engines! {
    events_take_their_places_in_the_order_in_which_they_were_appended;
    two_chains_count_apart;
    a_clock_that_was_set_back_does_not_reorder_events;
    events_are_found_by_time_and_by_subject;
    a_chain_is_verified_in_stretches;
    every_changed_column_is_found;
    a_changed_payload_is_found;
    a_missing_event_is_found;
    a_wrong_head_is_found;
    an_erased_payload_still_verifies;
}

const CHAIN: &str = INSTANCE_CHAIN;

async fn verify(store: &Store, after: i64, limit: i64) -> Verified {
    store.read(move |tx| chain::verify(tx, CHAIN, after, limit)).await.expect("a chain can be verified")
}

async fn damage(store: &Store) -> Option<(i64, Damage)> {
    verify(store, 0, 1000).await.damage
}

async fn events_take_their_places_in_the_order_in_which_they_were_appended(database: Database) {
    let store = database.open().await;
    let appended = store.write(|tx| {
        tx.append(event(CHAIN, 10));
        tx.append(event("a", 40));
        tx.append(event(CHAIN, 30));
        let receipt = tx.append(event(CHAIN, 20));
        Ok(Outcome::Recorded((), receipt))
    });
    appended.await.expect("four events");
    let found = store.read(|tx| chain::between(tx, CHAIN, at(0), at(100), 10)).await.expect("events");
    let subjects: Vec<(i64, &str)> = found.iter().map(|e| (e.number, e.subject.as_str())).collect();
    assert_eq!(subjects, [(3, "thing-20"), (2, "thing-30"), (1, "thing-10")]);
    assert_eq!(found[0].payload, Some(event(CHAIN, 20).payload));
    assert_eq!(store.read(|tx| chain::last_at(tx, CHAIN)).await.expect("an instant"), Some(at(30)));
    assert_eq!(store.read(|tx| chain::last_at(tx, "none")).await.expect("no instant"), None);
    assert_sound(&store).await;
}

async fn a_clock_that_was_set_back_does_not_reorder_events(database: Database) {
    let store = database.open().await;
    for number in [30, 10, 40, 20] {
        append(&store, CHAIN, number..=number).await;
    }
    append(&store, "other", 5..=5).await;
    let found = store.read(|tx| chain::between(tx, CHAIN, at(0), at(100), 10)).await.expect("events");
    let times: Vec<_> = found.iter().rev().map(|e| e.at).collect();
    assert_eq!(times, [at(30), at(30), at(40), at(40)]);
    assert_eq!(store.read(|tx| chain::last_at(tx, "other")).await.expect("an instant"), Some(at(5)));
    assert_sound(&store).await;
}

async fn two_chains_count_apart(database: Database) {
    let store = database.open().await;
    append(&store, "b", 1..=2).await;
    append(&store, "a", 1..=3).await;
    append(&store, "b", 3..=3).await;
    let heads = store.read(chain::heads).await.expect("heads");
    let numbers: Vec<(&str, i64)> = heads.iter().map(|(chain, number, _)| (chain.as_str(), *number)).collect();
    assert_eq!(numbers, [("a", 3), ("b", 3)]);
    assert_ne!(heads[0].2, heads[1].2, "the name of the chain is hashed too");
    assert_eq!(store.read(|tx| chain::head(tx, "a")).await.expect("a head"), (3, heads[0].2.clone()));
    assert_eq!(store.read(|tx| chain::head(tx, "c")).await.expect("no head"), (0, String::new()));
    assert_eq!(events(&store).await, 6);
    assert_sound(&store).await;
}

async fn events_are_found_by_time_and_by_subject(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=5).await;
    append(&store, "other", 3..=3).await;
    let numbers = |from, to, limit| {
        let read = store.read(move |tx| chain::between(tx, CHAIN, at(from), at(to), limit));
        async { read.await.expect("events").iter().map(|e| e.number).collect::<Vec<_>>() }
    };
    assert_eq!(numbers(2, 4, 10).await, [3, 2], "from the first instant until before the second");
    assert_eq!(numbers(0, 100, 2).await, [5, 4]);
    append(&store, CHAIN, 3..=3).await;
    let of = store.read(|tx| chain::of_subject(tx, "thing-3", 10)).await.expect("events");
    let places: Vec<(&str, i64)> = of.iter().map(|e| (e.chain.as_str(), e.number)).collect();
    assert_eq!(places, [(CHAIN, 6), (CHAIN, 3), ("other", 1)]);
}

async fn a_chain_is_verified_in_stretches(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=4).await;
    let sound = |number, at_end| Verified { number, damage: None, at_end };
    assert_eq!(verify(&store, 0, 2).await, sound(2, false));
    assert_eq!(verify(&store, 2, 2).await, sound(4, false));
    assert_eq!(verify(&store, 4, 2).await, sound(4, true));
    assert_eq!(verify(&store, 3, 2).await, sound(4, true));
    let none = store.read(|tx| chain::verify(tx, "none", 0, 2)).await.expect("an empty chain");
    assert_eq!(none, sound(0, true));
}

async fn every_changed_column_is_found(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=3).await;
    for (column, value) in [
        ("at", "at + 1"),
        ("kind", "'thing-hidden'"),
        ("noun", "'body'"),
        ("subject", "'thing-9'"),
        ("digest", "hash"),
        ("hash", "digest"),
    ] {
        tamper(&database, &format!("CREATE TABLE kept AS SELECT {column} AS was FROM events WHERE number = 2")).await;
        tamper(&database, &format!("UPDATE events SET {column} = {value} WHERE number = 2")).await;
        assert_eq!(damage(&store).await, Some((2, Damage::Event)), "{column}");
        tamper(&database, &format!("UPDATE events SET {column} = (SELECT was FROM kept) WHERE number = 2")).await;
        tamper(&database, "DROP TABLE kept").await;
        assert_eq!(damage(&store).await, None, "{column} as it was");
    }
}

async fn a_changed_payload_is_found(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=3).await;
    tamper(&database, "UPDATE event_payloads SET payload = replace(payload, 'because', 'in spite') WHERE number = 3")
        .await;
    assert_eq!(damage(&store).await, Some((3, Damage::Payload)));
    tamper(&database, "UPDATE event_payloads SET salt = 'other' WHERE number = 1").await;
    assert_eq!(damage(&store).await, Some((1, Damage::Payload)));
}

async fn a_missing_event_is_found(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=4).await;
    tamper(&database, "DELETE FROM events WHERE number = 4").await;
    assert_eq!(damage(&store).await, Some((3, Damage::Head)), "the last one");
    tamper(&database, "DELETE FROM events WHERE number = 2").await;
    assert_eq!(damage(&store).await, Some((2, Damage::Gap)));
    tamper(&database, "DELETE FROM events WHERE number = 1").await;
    assert_eq!(damage(&store).await, Some((1, Damage::Gap)));
    tamper(&database, "DELETE FROM events").await;
    assert_eq!(damage(&store).await, Some((0, Damage::Head)));
}

async fn a_wrong_head_is_found(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=2).await;
    for (number, hash) in [("1", "hash"), ("number", "''"), ("3", "hash")] {
        tamper(&database, "CREATE TABLE kept AS SELECT * FROM chain_heads").await;
        tamper(&database, &format!("UPDATE chain_heads SET number = {number}, hash = {hash}")).await;
        assert_eq!(damage(&store).await, Some((2, Damage::Head)), "{number} {hash}");
        tamper(&database, "DELETE FROM chain_heads; INSERT INTO chain_heads SELECT * FROM kept; DROP TABLE kept").await;
    }
    assert_eq!(damage(&store).await, None);
    tamper(&database, "DELETE FROM chain_heads").await;
    assert_eq!(damage(&store).await, Some((2, Damage::Head)), "no head at all");
}

async fn an_erased_payload_still_verifies(database: Database) {
    let store = database.open().await;
    append(&store, CHAIN, 1..=3).await;
    tamper(&database, "DELETE FROM event_payloads WHERE number = 2").await;
    assert_sound(&store).await;
    let found = store.read(|tx| chain::of_subject(tx, "thing-2", 10)).await.expect("events");
    assert_eq!((found.len(), &found[0].payload), (1, &None));
    append(&store, CHAIN, 4..=4).await;
    assert_sound(&store).await;
}

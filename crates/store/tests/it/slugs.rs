//! A slug is given out once and for ever.

use crate::support::{append, id, insert_groups, on_both_engines, write};
use std::collections::BTreeSet;
use store::Store;
use testing::Database;
use tokio::task::JoinSet;

on_both_engines! {
    a_taken_slug_is_numbered_and_its_owner_gets_it_again;
    nobody_gets_a_slug_twice_however_many_ask_at_once;
    many_of_the_same_name_cost_little;
}

async fn take(store: &Store, group: u8, noun: &'static str, wanted: &'static str, subject: String) -> String {
    let taken = write(store, move |tx| store::slugs::take(tx, id(group), noun, wanted, &subject));
    taken.await.expect("a slug")
}

async fn store_with_groups(database: &Database) -> Store {
    let store = database.open().await;
    write(&store, |tx| insert_groups(tx, &[1, 2])).await.expect("groups");
    store
}

async fn a_taken_slug_is_numbered_and_its_owner_gets_it_again(database: Database) {
    let store = store_with_groups(&database).await;
    for (group, noun, wanted, subject, expected) in [
        (1, "entry", "y-1", "a", "y-1"),
        (1, "entry", "y-1", "b", "y-1-2"),
        (1, "entry", "y-1", "c", "y-1-3"),
        (1, "entry", "y-1", "a", "y-1"),
        (1, "entry", "y-1", "b", "y-1-2"),
        (1, "entry", "other", "a", "other"),
        (1, "entry", "y-1-2", "d", "y-1-2-2"),
        (1, "body", "y-1", "b", "y-1"),
        (2, "entry", "y-1", "b", "y-1"),
    ] {
        assert_eq!(take(&store, group, noun, wanted, subject.to_owned()).await, expected, "{subject}");
    }
    let owner = |slug: &'static str| store.read(move |tx| store::slugs::subject(tx, id(1), "entry", slug));
    assert_eq!(owner("other").await.expect("an owner").as_deref(), Some("a"));
    assert_eq!(owner("nobody-s").await.expect("no owner"), None);
    assert_eq!(owner("a\0b").await.expect("no owner, and no error"), None);
}

async fn nobody_gets_a_slug_twice_however_many_ask_at_once(database: Database) {
    let store = store_with_groups(&database).await;
    let before = crate::support::events(&store).await;
    let mut tasks = JoinSet::new();
    for n in 0..12 {
        let store = store.clone();
        tasks.spawn(async move { take(&store, 1, "entry", "same", format!("subject-{n}")).await });
    }
    let slugs: BTreeSet<String> = tasks.join_all().await.into_iter().collect();
    assert_eq!(slugs.len(), 12, "{slugs:?}");
    assert!(slugs.contains("same") && slugs.contains("same-12"), "{slugs:?}");
    append(&store, "instance", 1..=1).await;
    assert_eq!(crate::support::events(&store).await, before + 13);
}

async fn many_of_the_same_name_cost_little(database: Database) {
    let store = store_with_groups(&database).await;
    let work = write(&store, |tx| {
        (0..2_000).try_fold(String::new(), |_, n| store::slugs::take(tx, id(1), "entry", "same", &format!("s-{n}")))
    });
    // Asked one after the other it would be two million questions, and minutes.
    let last = tokio::time::timeout(std::time::Duration::from_secs(60), work).await.expect("it ends");
    assert_eq!(last.expect("slugs"), "same-2000");
}

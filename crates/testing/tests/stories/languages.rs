//! Every page in every language.

use crate::pages::ADDRESSES;
use model::Lang;
use testing::{Database, Product};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_is_there_in_every_language() {
    let product = Product::with_catalogue(Database::sqlite()).await;
    for lang in Lang::ALL {
        for address in ADDRESSES {
            let page = product.get(&format!("/{lang}{address}")).await.ok();
            let text = page.text();
            assert!(!text.contains('⟦'), "{}: a message is missing: {}", page.address, around(text));
            assert!(text.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", lang.direction())), "{}", page.address);
            for other in Lang::ALL {
                assert!(text.contains(&format!("hreflang=\"{other}\"")), "{} leads to no {other}", page.address);
            }
        }
    }
}

fn around(text: &str) -> String {
    let at = text.find('⟦').unwrap_or(0);
    text[at..].chars().take(60).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_page_is_in_the_readers_language() {
    let product = Product::new(Database::sqlite()).await;
    for (accepted, expected) in [("fr-CH, fr;q=0.9", "/fr/"), ("ja, ru;q=0.5, en;q=0.3", "/ru/"), ("ja", "/en/")] {
        let request = axum::http::Request::get("/").header("accept-language", accepted);
        let page = product.ask(request.body(axum::body::Body::empty()).expect("a request")).await;
        assert_eq!((page.status.as_u16(), page.header("location")), (307, expected));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_and_documents_have_the_names_that_readers_of_the_language_know() {
    let product = Product::new(Database::sqlite()).await;
    for (address, expected) in [
        ("/en/jca-qkdn", ["Created by TSAG at", "TSAG"]),
        ("/ru/jca-qkdn", ["Создана решением КГСЭ на", "КГСЭ"]),
        ("/ru/jca-qkdn/people", ["<bdi>КГСЭ</bdi>", "Циркуляр 68 БСЭ"]),
        ("/ar/jca-qkdn/people", ["<bdi>TSAG</bdi>", "الرسالة المعممة 68 لمكتب تقييس الاتصالات"]),
        ("/fr/jca-qkdn/terms", ["GCNT", "Circulaire TSB 68"]),
        ("/fr/jca-qkdn/meetings/1", ["CE 13, réunion du", "Circulaire TSB 68"]),
        ("/zh/jca-qkdn/meetings", ["<bdi>第13研究组</bdi>", "<bdi>电信标准化局第68号通函</bdi>"]),
        ("/ru/jca-qkdn/bodies", ["<bdi>ОТК1 ИСО/МЭК (ISO/IEC JTC 1)</bdi>", "<bdi>IEEE</bdi>"]),
        ("/zh/jca-qkdn/bodies", ["<bdi>第13研究组（SG13）</bdi>", "<bdi>TSAG</bdi>"]),
        ("/es/jca-qkdn/bodies", ["<bdi>GANT (TSAG)</bdi>", "<bdi>ETSI</bdi>"]),
    ] {
        product.get(address).await.ok().with(&expected);
    }
}

### Поиск и каталог документов организаций.

## Поиск.

search-lead = Дорожные карты, круг ведения и каталог документов организаций – через одно поле.
search-label = Обозначение, прежнее название или слова
search-field-hint = Пишите как удобно: прописные буквы, пробелы и точки не имеют значения.
search-catalogue-only = Искать только в каталоге
search-found = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
search-hidden = { $n ->
    [one] Подходит еще { $n }
    [few] Подходят еще { $n }
    [many] Подходят еще { $n }
   *[other] Подходят еще { $n }
}
search-show-all = Также отозванные издания и 3GPP
search-hide = Без отозванных изданий и 3GPP
search-some = Ни в чем нет всех этих слов; вот то, где есть некоторые из них.
search-meant = Возможно, вы искали
search-nothing = Ничего не найдено
search-nothing-help = Проверьте написание, введите меньше слов или другие слова либо только номер документа. Названия часто известны только на английском языке.
search-on-roadmap = На дорожной карте
search-group-text = Круг ведения
search-superseded = Заменено

## Пока ничего не спрошено.

search-help = Что можно искать
search-help-identifier = Обозначение
search-help-identifier-text = Рекомендация, стандарт, проект или RFC – с организацией, изданием и годом или без них. Находятся и прежние названия направлений работы.
search-help-words = Слова
search-help-words-text = Слова из названий и описаний на любом из шести языков, в любой форме. Результаты можно сузить по организации, статусу, виду, году и группе.
search-help-where = Где идет поиск
search-help-where-text = Сначала позиции дорожной карты, затем каталог. Отозванные издания и многочисленные документы 3GPP не показываются, пока вы о них не спросите.
search-example-1 = управление ключами
search-example-2 = квантовое распределение ключей

## Что содержит каталог.

catalogue-title = Каталог
catalogue-lead = Что опубликовали организации по стандартизации и над чем они работают, по данным их собственных каталогов: обозначения, названия, даты, статус, связи.
catalogue-what-is-in-it = Что содержит каталог
catalogue-bodies = Документы по организациям
catalogue-total = { $n ->
    [one] { $n } документ
    [few] { $n } документа
    [many] { $n } документов
   *[other] { $n } документа
}
catalogue-other-bodies = { $n ->
    [one] Еще { $n } организация
    [few] Еще { $n } организации
    [many] Еще { $n } организаций
   *[other] Еще { $n } организации
}
catalogue-empty = Пока ничего не импортировано
catalogue-empty-help = Каталог заполняет тот, кто ведет этот сайт, – по одной команде на архив записей каждой организации:
catalogue-empty-then = Импортированное можно будет искать здесь через несколько секунд.
catalogue-how = Откуда берутся данные
catalogue-how-sources = Из каталогов самих организаций
catalogue-how-sources-text = У каждого документа указано, в каких исходных файлах он прочитан и на какой день они верны. Здесь его никто не правит.
catalogue-how-merged = Несколько записей – один документ
catalogue-how-merged-text = Записи одного издания объединяются. Где они расходятся, на странице сказано, какой последовали и почему. То, чего не говорит ни один источник и что выведено, отмечено.
catalogue-how-not = Не официальный источник
catalogue-how-not-text = Преимущество имеет то, что публикует сама организация. От каждого документа есть ссылка на ее страницу; прежде чем полагаться на данные, проверьте их там.

## Документ.

catalogue-no-title = Ни один источник не дает названия.
catalogue-derived-title = Название составлено по основному тексту; источники его не дают
catalogue-status-unknown = Статус неизвестен
catalogue-gone = В каталогах, где этот документ был прочитан, его больше нет. Здесь сохранено то, что в них говорилось в последний раз.
catalogue-superseded-by = Заменено более новым изданием:
catalogue-on-roadmap = На дорожной карте
catalogue-same-text = Тот же текст опубликован как
catalogue-facts = Что известно
catalogue-title-in = Название: { $language }
catalogue-as-of = По состоянию на: { $date }.
catalogue-check-there = Это запись данных, а не страница самой организации; проверяйте там.
catalogue-abstract = Аннотация
catalogue-abstract-note = Аннотация из каталога организации; показывается только на этом сайте и не входит в экспорт.
catalogue-family = Издания, поправки и проекты
catalogue-here = этот документ
catalogue-related = Связи с другими документами
catalogue-sources = Источники
catalogue-settled = Где источники расходятся или молчат
catalogue-others-say = Другие источники:
catalogue-entry-link = В каталоге

## Связи.

catalogue-relation-replaces = Заменяет
catalogue-relation-replaced-by = Заменено на
catalogue-relation-updates = Изменяет или исправляет
catalogue-relation-updated-by = Изменено или исправлено
catalogue-relation-same-text = Тот же текст
catalogue-relation-adopted-from = Принято на основе
catalogue-relation-adopted-as = Принято как
catalogue-relation-has-edition = Издание
catalogue-relation-complements = Добавление к
catalogue-relation-complemented-by = Добавления
catalogue-relation-related = Связано с

## Даты.

catalogue-date-published = Опубликовано
catalogue-date-issued = Утверждено
catalogue-date-created = Составлено
catalogue-date-updated = Обновлено
catalogue-date-confirmed = Подтверждено
catalogue-date-corrected = Исправлено
catalogue-date-obsoleted = Отозвано или заменено
catalogue-date-stable-until = Без изменений до
catalogue-date-target = Следующее решение
catalogue-date-status = Статус достигнут
catalogue-date-fetched = Запись получена

## Поля.

catalogue-field-titles = Названия
catalogue-field-abstracts = Аннотация
catalogue-field-group = Комитет
catalogue-field-question = Вопрос
catalogue-field-stage = Стадия
catalogue-field-dates = Даты
catalogue-field-release = Версия (Release)
catalogue-field-aliases = Другие обозначения
catalogue-field-ics = ICS
catalogue-field-keywords = Ключевые слова
catalogue-field-superseded-by = Заменено на
catalogue-field-relations = Связи
catalogue-field-same-text = Тот же текст

## Почему взято это значение.

catalogue-why-own-catalogue = Взято из каталога самой организации.
catalogue-why-newer = Взято из самого нового источника.
catalogue-why-first-by-name = Источники равноценны; взят первый по алфавиту.
catalogue-why-more-exact = Взято более точное значение.
catalogue-why-derived = Ни один источник этого не говорит; выведено из остальных данных.

## Виды документов.

catalogue-kind-recommendation-amendment = Поправка к Рекомендации
catalogue-kind-recommendation-corrigendum = Исправление к Рекомендации
catalogue-kind-recommendation-supplement = Добавление к Рекомендациям
catalogue-kind-recommendation-annex = Приложение к Рекомендации
catalogue-kind-question = Вопрос
catalogue-kind-resolution = Резолюция
catalogue-kind-handbook = Справочник
catalogue-kind-guide = Руководство
catalogue-kind-publicly-available-specification = Общедоступные технические условия
catalogue-kind-international-workshop-agreement = Соглашение международного семинара
catalogue-kind-directive = Директива
catalogue-kind-system-reference-deliverable = Базовый системный документ
catalogue-kind-technology-report = Технологический отчет
catalogue-kind-standard = Стандарт
catalogue-kind-redline = Версия с отмеченными изменениями
catalogue-kind-european-standard = Европейский стандарт
catalogue-kind-european-telecommunication-standard = Европейский стандарт электросвязи
catalogue-kind-interim-european-telecommunication-standard = Временный европейский стандарт электросвязи
catalogue-kind-etsi-standard = Стандарт ЕТСИ
catalogue-kind-etsi-technical-report = Технический отчет ЕТСИ
catalogue-kind-gsm-technical-specification = Техническая спецификация GSM
catalogue-kind-special-report = Специальный отчет
catalogue-kind-other = Прочее

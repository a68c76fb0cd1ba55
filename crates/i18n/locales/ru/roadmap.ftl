### The roadmap.

roadmap-description = Опубликованные спецификации и текущая работа всех организаций с указанием источников: таблица, матрица охвата, карта архитектуры и временная шкала.
roadmap-lead = Опубликованные спецификации и текущая работа всех организаций; для всех сведений указан источник.

## Figures at the top.

roadmap-entries = Записи
roadmap-editions = Издания
roadmap-hidden = Скрыто по умолчанию

## The four views.

roadmap-views = Представления дорожной карты
roadmap-view-table = Таблица
roadmap-view-matrix = Матрица охвата
roadmap-view-map = Карта архитектуры
roadmap-view-timeline = Временная шкала

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = { $all ->
    [one] { $n } из { $all } записи
    [few] { $n } из { $all } записей
    [many] { $n } из { $all } записей
   *[other] { $n } из { $all } записи
}
roadmap-chip-words = Слова
roadmap-remove = Снять фильтр
roadmap-clear = Снять все фильтры
roadmap-more = Подробнее об этой выборке

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = Фильтры
roadmap-facet-body = Организация
roadmap-facet-group = Группа
roadmap-facet-status = Статус
roadmap-facet-kind = Вид
roadmap-facet-layer = Уровень
roadmap-facet-reference-point = Эталонная точка
roadmap-facet-topic = Тема
roadmap-facet-year = Год
roadmap-facet-more = Еще { $n }

## What is hidden at first.

roadmap-show-all = Показать отозванные записи, смежную область и круги ведения
roadmap-hide = Скрыть отозванные записи, смежную область и круги ведения
roadmap-hidden-here = { $n ->
    [one] Скрыта { $n } подходящая запись
    [few] Скрыты { $n } подходящие записи
    [many] Скрыто { $n } подходящих записей
   *[other] Скрыто { $n } подходящей записи
}
roadmap-why = Что скрыто по умолчанию и почему
roadmap-why-text = В дорожной карте хранятся все записи. Сначала показано то, что важно для координации сейчас; остальное можно включить переключателем над фильтрами.
roadmap-hidden-withdrawn = Скрыто: все издания отозваны, заменены или с истекшим сроком
roadmap-hidden-peripheral = Скрыто: смежная область, вне сферы деятельности группы
roadmap-hidden-charters = Скрыто: круги ведения комитетов
roadmap-shown-out-of-scope = Показано с пометкой «вне сферы»
roadmap-shown-former = Прежние издания показанных записей

## Files.

roadmap-download = Скачать эту выборку
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = Дорожная карта
roadmap-sheet-editions = Издания

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = Записи дорожной карты; заголовки столбцов служат для сортировки
roadmap-column-identifier = Обозначение
roadmap-column-title = Название
roadmap-column-body = Организация
roadmap-column-status = Статус
roadmap-column-date = Дата
roadmap-column-target = Срок
roadmap-column-edition = Издание
roadmap-position = { $from }–{ $to } из { $all }
roadmap-pages = Страницы
roadmap-previous = Назад
roadmap-next = Вперед
roadmap-empty = В дорожной карте ничего не найдено
roadmap-empty-help = Снимите фильтр, измените слова поиска или поищите среди записей, скрытых по умолчанию.

## Marks beside an entry.

roadmap-mark-out-of-scope = Вне сферы
roadmap-mark-peripheral = Смежная область
roadmap-mark-charter = Круг ведения комитета
roadmap-mark-individual = Авторский проект, не принятый группой
roadmap-mark-revision = Готовится новое издание
roadmap-mark-secondary = Вторичный источник, не подтвержден организацией
roadmap-inferred = предположительно
roadmap-unverified = не подтверждено
roadmap-legend-inferred = Предположительно: по названию или сфере; в источнике не указано
roadmap-legend-unverified = Эталонная точка пока не подтверждена по первоисточнику

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = Строки
roadmap-matrix-caption = Число записей по организациям
roadmap-matrix-total = Всего
roadmap-matrix-none = Не указано
roadmap-matrix-gap = Пробел
roadmap-matrix-gaps = { $n ->
    [one] { $n } строка не содержит ни одной записи: это пробел либо работа, о которой еще никто не сообщил.
    [few] { $n } строки не содержат ни одной записи: это пробелы либо работа, о которой еще никто не сообщил.
    [many] { $n } строк не содержат ни одной записи: это пробелы либо работа, о которой еще никто не сообщил.
   *[other] { $n } строки не содержит ни одной записи: это пробелы либо работа, о которой еще никто не сообщил.
}
roadmap-matrix-square = Опубликовано: { $published }; в разработке: { $progress }; из них предположительно: { $inferred }
roadmap-matrix-legend-split = Опубликовано и + в разработке
roadmap-matrix-legend-inferred = Из них предположительно, по названию или сфере
roadmap-matrix-legend-totals = Запись учитывается в каждой строке, к которой она относится, а в итогах — один раз.

## The timeline.

roadmap-timeline-picture = Временная шкала по организациям
roadmap-timeline-today = Сегодня:
roadmap-timeline-help = Каждая отметка ведет к своей записи. Линия рядом с отметкой показывает возможную погрешность даты, если известен только год. Ниже то же самое приведено в виде списка.
roadmap-timeline-list = То же в виде списка
roadmap-timeline-no-target = В разработке, плановый срок неизвестен
roadmap-timeline-no-target-help = Организации не указали для них планового срока: это вопрос для следующего заявления о взаимодействии.
roadmap-timeline-undated = Дата неизвестна
roadmap-mark-published = Опубликовано
roadmap-mark-former = Опубликовано, позднее заменено или отозвано
roadmap-mark-posted = Размещен проект
roadmap-mark-planned = Запланировано
roadmap-mark-overdue = Срок истек

## An entry.

roadmap-at-the-body = Открыть на сайте { $body }
roadmap-report = Сообщить об ошибке
roadmap-report-subject = Дорожная карта: ошибка в записи { $identifier }
roadmap-taken-off = Исключено из дорожной карты: { $time }
roadmap-facts = Что известно
roadmap-origin = Откуда взяты сведения
roadmap-origin-unknown = Источник сведений не указан.
roadmap-checked = Проверено
roadmap-editions-table = Таблица изданий
roadmap-date-unknown = дата неизвестна
roadmap-neighbours = Соседние записи на тех же эталонных точках и уровнях
roadmap-cite = Цитировать эту запись (BibTeX)

## History of an entry.

roadmap-history = История этой записи
roadmap-history-empty = Изменений пока нет.
roadmap-history-field = Поле
roadmap-history-before = До
roadmap-history-after = После
roadmap-history-value = Значение
roadmap-nothing = нет
roadmap-fields-changed = { $n ->
    [one] { $n } поле
    [few] { $n } поля
    [many] { $n } полей
   *[other] { $n } поля
}
roadmap-field-of-edition = { $field }, { $edition }

## What changed.

roadmap-changes = Что изменилось
roadmap-changes-lead = Что опубликовали организации за выбранный период и что внесено в эту дорожную карту.
roadmap-changes-from = С
roadmap-changes-to = По
roadmap-changes-show = Показать
roadmap-changes-bad-date = «{ $given }» — не дата. Укажите дату в виде 2026-01-31.
roadmap-changes-published = Опубликовано организациями
roadmap-changes-published-help = По дате издания, а для проекта — по дню размещения
roadmap-changes-published-empty = За этот период изданий нет. Выберите более ранний первый день.
roadmap-changes-recorded = Внесено в дорожную карту
roadmap-changes-added = { $n ->
    [one] Добавлена { $n } запись
    [few] Добавлены { $n } записи
    [many] Добавлено { $n } записей
   *[other] Добавлено { $n } записи
}
roadmap-changes-which = Какие именно
roadmap-changes-recorded-help = Добавленные, исправленные и исключенные записи, поле за полем
roadmap-changes-recorded-empty = За этот период ничего не внесено. Выберите более ранний первый день.

## What an import counts.

roadmap-import-read = Прочитано строк
roadmap-import-added = Добавлено записей
roadmap-import-updated = Обновлено записей
roadmap-import-unchanged = Записей без изменений
roadmap-import-merged = Объединено записей
roadmap-import-withdrawn = Исключено записей
roadmap-import-repaired = Исправлено значений
roadmap-import-problems = Замечаний

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = В каталоге иные или более полные данные
roadmap-proposals-help = Так указано в записях других организаций; дорожная карта изменяется, только когда секретариат это примет.
roadmap-proposal-status = статус в каталоге: { $then }; в дорожной карте: { $now }.
roadmap-proposal-superseded = статус в каталоге: { $then }, заменено документом { $by }; в дорожной карте: { $now }.
roadmap-proposal-date = дата в каталоге: { $then }; в дорожной карте: { $now }.
roadmap-proposal-new-date = дата в каталоге: { $then }; в дорожной карте даты нет.
roadmap-proposal-edition = есть в каталоге, но не в дорожной карте.

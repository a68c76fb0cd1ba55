### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = Опубликовано
status-in-progress = В разработке
status-withdrawn = Отозвано

## How an entry stands to what the group coordinates.

scope-core = Основная сфера
scope-peripheral = Смежная область
scope-charter = Круг ведения
scope-out-of-scope = Вне сферы деятельности

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = Рекомендация
kind-supplement = Добавление
kind-technical-report = Технический отчет
kind-technical-report-rel-20 = Технический отчет (Rel-20)
kind-technical-specification = Техническая спецификация
kind-group-specification = Групповая спецификация
kind-group-report = Групповой отчет
kind-etsi-guide = Руководство ETSI
kind-focus-group-deliverable = Итоговый документ оперативной группы
kind-internet-draft = Интернет-проект (Internet-Draft)
kind-rfc = RFC
kind-international-standard = Международный стандарт
kind-standard-project-par = Проект стандарта (PAR)
kind-national-standard-gb-t = Национальный стандарт (GB/T)
kind-industry-standard-yd-t = Отраслевой стандарт (YD/T)
kind-cryptography-industry-standard-gm-t = Отраслевой стандарт в области криптографии (GM/T)
kind-reference-specification = Справочная спецификация
kind-special-publication = Специальная публикация
kind-protection-profile = Профиль защиты
kind-white-paper = Белая книга
kind-official-document = Официальный документ
kind-official-document-white-paper = Официальный документ (белая книга)
kind-roadmap = Дорожная карта
kind-terms-of-reference = Круг ведения

## What a document does to the one that it amends.

change-amendment = Поправка
change-corrigendum = Исправление

## Topics.

topic-abstraction = Абстрагирование
topic-application-registration = Регистрация приложений
topic-architecture = Архитектура
topic-assessment = Оценка
topic-authentication = Аутентификация
topic-autonomic = Автономное управление
topic-benchmarking = Сравнительные испытания
topic-business-role = Бизнес-роли
topic-certification = Сертификация
topic-component = Компоненты
topic-control-management = Контроль и управление
topic-dependability = Надежность
topic-deployment = Развертывание
topic-digital-twin = Цифровой двойник
topic-edge = Граница сети
topic-federation = Федерация
topic-framework = Структура
topic-integration = Интеграция
topic-interface = Интерфейсы
topic-interworking = Взаимодействие сетей
topic-ipsec = IPsec
topic-key-combination = Комбинирование ключей
topic-key-management = Управление ключами
topic-key-relay = Ретрансляция ключей
topic-key-supply = Предоставление ключей
topic-measurement = Измерения
topic-migration = Переход
topic-ml = Машинное обучение
topic-mobile = Сети подвижной связи
topic-module = Модули
topic-monitoring = Мониторинг
topic-multi-point-coordination = Многопунктовая координация
topic-multicast = Многоадресная передача
topic-national-spec = Национальная спецификация
topic-node-protection = Защита узлов
topic-orchestration = Оркестровка
topic-overview = Обзор
topic-parameters = Параметры
topic-pqc = Постквантовая криптография
topic-pqc-hybrid = Гибридный подход с постквантовой криптографией
topic-procedures = Процедуры
topic-protection-profile = Профиль защиты
topic-protocol = Протоколы
topic-qkd-protocol = Протоколы QKD
topic-qkd-system = Системы QKD
topic-qos = Качество обслуживания
topic-qrng = Квантовый генератор случайных чисел
topic-quantum-computing = Квантовые вычисления
topic-quantum-network = Квантовые сети
topic-requirements = Требования
topic-resilience = Устойчивость
topic-roadmap = Дорожная карта
topic-satellite = Спутниковая связь
topic-sdn = Организация сетей с программируемыми параметрами (SDN)
topic-secure-storage = Безопасное хранение
topic-security = Безопасность
topic-security-proof = Доказательства безопасности
topic-service = Услуги
topic-service-awareness = Осведомленность об услугах
topic-slicing = Сегментация сети
topic-standardization-outlook = Перспективы стандартизации
topic-synchronization = Синхронизация
topic-template = Шаблоны
topic-terminology = Терминология
topic-testbed = Испытательные стенды
topic-testing = Тестирование
topic-time-sensitive-network = Сети, чувствительные ко времени
topic-tls = TLS
topic-transport = Транспортирование
topic-trust = Доверие
topic-underwater = Подводная среда
topic-use-cases = Сценарии использования
topic-user-network = Сети пользователей
topic-utility-network = Сети коммунальных служб
topic-zero-trust = Нулевое доверие

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = заменено
note-expired-draft = проект с истекшим сроком действия
note-sources-conflict = источники противоречат друг другу
note-title-composed-from-the-base-text = название составлено по базовому тексту
note-former-name-by-title-match = прежнее обозначение установлено по совпадению названия
note-former-name-from-a-liaison-statement = прежнее обозначение взято из заявления о взаимодействии
note-former-name-from-a-meeting-document = прежнее обозначение взято из документа собрания
note-former-name-from-the-aap-record = прежнее обозначение взято из записи об АПУ (AAP)
note-peripheral-quantum-safe-cryptography-not-qkd = смежная область: квантово-безопасная криптография, не QKD

## How a body stands to the group.

relation-parent = Основная группа
relation-internal = В рамках МСЭ
relation-external = Вне МСЭ
relation-found = Выявленные по их работе

## Roles in a group, for a holder of either sex.

role-chair = Председатель
role-vice-chair = Заместитель председателя
role-secretariat = Секретариат
role-contact = Контактное лицо

## What a text may be relied on for.

standing-official = Официальный текст
standing-original = Текст оригинала
standing-translation = Неофициальный перевод
standing-summary = Краткое изложение, не официальный текст

## How one can take part in a meeting.

attendance-physical = Очное участие
attendance-remote = Дистанционное участие
attendance-both = Очно или дистанционно

## How far a source may be relied on.

confidence-primary = Взято из данных самой организации
confidence-secondary = Взято из другого источника; требует подтверждения организацией

## What was done.

event-catalogue-imported = Каталог импортирован
event-instance-created = Экземпляр системы создан
event-group-created = Группа создана
event-roadmap-imported = Дорожная карта импортирована
event-roadmap-entry-added = Запись добавлена в дорожную карту
event-roadmap-entry-corrected = Запись дорожной карты исправлена
event-roadmap-entry-withdrawn = Запись исключена из дорожной карты
event-terms-attached = Приложен официальный текст круга ведения

## Who did it.

actor-public = Посетитель
actor-operator = Оператор
actor-system = Система

## By which door it came in.

entrance-web = Веб-страница
entrance-command = Команда
entrance-job = Задание по расписанию
entrance-seed = Первый запуск

## Fields of an entry and of its editions.

field-identifier = Обозначение
field-title = Название
field-body = Организация
field-working-group = Рабочая группа
field-scope = Сфера
field-kind = Вид
field-change = Изменение
field-status = Статус
field-date = Дата
field-target = Плановый срок
field-former-names = Прежние обозначения
field-layers = Уровни
field-reference-points = Эталонные точки
field-topics = Темы
field-url = Адрес
field-notes = Примечания
field-editions = Издания
field-confidence = Достоверность
field-source = Источник

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = Сфера деятельности
heading-tasks = Задачи
heading-participation = Участие
heading-administrative-support = Административная поддержка
heading-meetings = Собрания
heading-parent-and-reports = Основная группа и отчеты о ходе работы
heading-leadership = Руководящий состав
heading-other-contacts = Другие контакты
heading-duration = Продолжительность деятельности

field-edition = Издание
field-as-of = Дата последней проверки

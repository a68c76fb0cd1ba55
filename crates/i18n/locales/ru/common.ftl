### What every page shows.

site-name = Accord
all-groups = Все группы
skip-to-content = Перейти к содержанию
breadcrumb = Вы находитесь здесь
language-switch = Язык
language-switch-footer = Эта страница на другом языке

## Navigation of a group.

nav-sections = Разделы
nav-home = Главная
nav-roadmap = Дорожная карта
nav-meetings = Собрания
nav-bodies = Организации
nav-people = Руководство и контакты
nav-terms = Круг ведения
nav-search = Поиск

## Below every page.

footer-about-group = Открытые сведения о { $group }: круг ведения, руководство и контакты, собрания и дорожная карта стандартизации.
footer-about-site = Открытые сведения о совместной координационной деятельности организаций по стандартизации.
footer-official-rule = Тексты с пометкой «краткое изложение» не являются официальными. При расхождениях преимущественную силу имеет текст, опубликованный ответственной организацией.
footer-as-of = Последнее изменение этих сведений: { $time }
official-home-page = Официальная домашняя страница
help-and-contact = Помощь и контакты:

## Words used on several pages.

source = Источник
language = Язык
languages = Языки
unofficial-name = Неофициальное название
unofficial-name-help = Официально название установлено только на следующих языках: { $languages }; на остальных языках оно дано в нашем переводе.
search-roadmap = Найти спецификацию
search-hint = Обозначение, слова названия, прежнее имя
search-button = Найти
email = Эл. почта
telephone = Телефон
fax = Факс
country = Страна
table-of = Таблица: { $name }

## Languages, as a reader of this one calls them.

language-ar = арабский
language-en = английский
language-es = испанский
language-fr = французский
language-ru = русский
language-zh = китайский

### What every page shows.

site-name = Accord
all-groups = All groups
skip-to-content = Skip to the content
breadcrumb = You are here
language-switch = Language
language-switch-footer = This page in another language

## Navigation of a group.

nav-sections = Sections
nav-home = Home
nav-roadmap = Roadmap
nav-meetings = Meetings
nav-bodies = Bodies
nav-people = People
nav-terms = Terms of reference
nav-search = Search

## Below every page.

footer-about-group = The public record of { $group }: its terms of reference, people, meetings and standardization roadmap.
footer-about-site = The public record of joint coordination activities between standards bodies.
footer-official-rule = Texts marked as a summary are not official. Where the two differ, what the responsible body has published prevails.
footer-as-of = Last change of this record: { $time }
official-home-page = Official home page
help-and-contact = Help and contact:

## Words used on several pages.

source = Source
language = Language
languages = Languages
unofficial-name = Unofficial name
unofficial-name-help = The name was issued officially in { $languages } only; in other languages it is a translation of ours.
search-roadmap = Find a specification
search-hint = Identifier, former name or words of the title
search-button = Search
email = E-mail
telephone = Telephone
fax = Fax
country = Country
table-of = Table: { $name }

## Languages, as a reader of this one calls them.

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese

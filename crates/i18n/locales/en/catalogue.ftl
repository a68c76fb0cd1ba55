### Searching, and the catalogue of the bodies' documents.

## Searching.

search-lead = Roadmaps, terms of reference and the catalogue of the bodies’ documents, all through one field.
search-label = Identifier, former name or words
search-field-hint = However you type it: capitals, spaces and points do not matter.
search-catalogue-only = Search in the catalogue only
search-found = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-hidden = { $n ->
    [one] { $n } more that matches
   *[other] { $n } more that match
}
search-show-all = Also withdrawn editions and 3GPP
search-hide = Leave out withdrawn editions and 3GPP
search-some = Nothing has all of these words; these have some of them.
search-meant = Did you mean
search-nothing = Nothing was found
search-nothing-help = Check the spelling, use fewer or other words, or only the number of the document. Titles are often known in English only.
search-on-roadmap = On the roadmap
search-group-text = Terms of reference
search-superseded = Superseded

## Before anything was asked.

search-help = What you can look for
search-help-identifier = An identifier
search-help-identifier-text = A Recommendation, standard, draft or RFC, with or without its body, edition or year. Former names of work items are found too.
search-help-words = Words
search-help-words-text = Words of titles and descriptions in any of the six languages, in whatever form. Results can be narrowed by body, status, kind, year and group.
search-help-where = Where it looks
search-help-where-text = Entries on the roadmap come first, then the catalogue. Withdrawn editions and the many documents of 3GPP are left out until you ask for them.
search-example-1 = key management
search-example-2 = quantum key distribution

## What the catalogue holds.

catalogue-title = Catalogue
catalogue-lead = What standards bodies have published and are working on, as facts from their own catalogues: identifiers, titles, dates, status, relations.
catalogue-what-is-in-it = What the catalogue holds
catalogue-bodies = Documents by body
catalogue-total = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
catalogue-other-bodies = { $n ->
    [one] { $n } more body
   *[other] { $n } more bodies
}
catalogue-empty = Nothing has been imported yet
catalogue-empty-help = Whoever runs this instance fills the catalogue with one command for each body’s archive of records:
catalogue-empty-then = What was imported can be searched here a few seconds later.
catalogue-how = How facts get here
catalogue-how-sources = From the bodies’ own catalogues
catalogue-how-sources-text = Each document shows the source files in which it was read and the day of which they are true. Nobody edits it here.
catalogue-how-merged = Several records, one document
catalogue-how-merged-text = Records of the same edition are put together. Where they differ, the page says which one was followed and why. What no source says and was concluded is marked.
catalogue-how-not = Not the official record
catalogue-how-not-text = What a body publishes itself prevails. Each document leads to its body’s page; check there before you rely on a fact.

## A document.

catalogue-no-title = No source gives a title.
catalogue-derived-title = Title composed from the base text; no source gives one
catalogue-status-unknown = Status unknown
catalogue-gone = The catalogues in which this was read no longer have it. What they last said is kept here.
catalogue-superseded-by = A newer edition has taken its place:
catalogue-on-roadmap = On the roadmap of
catalogue-same-text = The same text is published as
catalogue-facts = What is known
catalogue-title-in = Title: { $language }
catalogue-as-of = As of { $date }.
catalogue-check-there = This is a record of facts and not the body’s own page; check there.
catalogue-abstract = Abstract
catalogue-abstract-note = Abstract from the body’s catalogue; shown inside this instance only and part of no export.
catalogue-family = Editions, amendments and drafts
catalogue-here = this document
catalogue-related = Relations to other documents
catalogue-sources = Sources
catalogue-settled = Where sources differ or say nothing
catalogue-others-say = Other sources say:
catalogue-entry-link = In the catalogue

## Relations, as headings above the other documents.

catalogue-relation-replaces = Replaces
catalogue-relation-replaced-by = Replaced by
catalogue-relation-updates = Amends or corrects
catalogue-relation-updated-by = Amended or corrected by
catalogue-relation-same-text = Same text
catalogue-relation-adopted-from = Adopted from
catalogue-relation-adopted-as = Adopted as
catalogue-relation-has-edition = Edition
catalogue-relation-complements = Supplement to
catalogue-relation-complemented-by = Supplements
catalogue-relation-related = Related

## Dates, by what they say.

catalogue-date-published = Published
catalogue-date-issued = Approved
catalogue-date-created = Drawn up
catalogue-date-updated = Updated
catalogue-date-confirmed = Confirmed
catalogue-date-corrected = Corrected
catalogue-date-obsoleted = Withdrawn or replaced
catalogue-date-stable-until = Not to be changed before
catalogue-date-target = Next decision planned
catalogue-date-status = Status reached
catalogue-date-fetched = Record fetched

## Fields that a roadmap entry does not have.

catalogue-field-titles = Titles
catalogue-field-abstracts = Abstract
catalogue-field-group = Committee
catalogue-field-question = Question
catalogue-field-stage = Stage
catalogue-field-dates = Dates
catalogue-field-release = Release
catalogue-field-aliases = Also known as
catalogue-field-ics = ICS
catalogue-field-keywords = Keywords
catalogue-field-superseded-by = Superseded by
catalogue-field-relations = Relations
catalogue-field-same-text = Same text

## Why one value was taken and not another.

catalogue-why-own-catalogue = The body’s own catalogue was followed.
catalogue-why-newer = The newest source was followed.
catalogue-why-first-by-name = The sources are of equal standing; the first by name was followed.
catalogue-why-more-exact = The more exact value was taken.
catalogue-why-derived = No source says it; it was concluded from the others.

## Kinds of documents that roadmaps do not have.

catalogue-kind-recommendation-amendment = Amendment to a Recommendation
catalogue-kind-recommendation-corrigendum = Corrigendum to a Recommendation
catalogue-kind-recommendation-supplement = Supplement to Recommendations
catalogue-kind-recommendation-annex = Annex to a Recommendation
catalogue-kind-question = Question
catalogue-kind-resolution = Resolution
catalogue-kind-handbook = Handbook
catalogue-kind-guide = Guide
catalogue-kind-publicly-available-specification = Publicly Available Specification
catalogue-kind-international-workshop-agreement = International Workshop Agreement
catalogue-kind-directive = Directive
catalogue-kind-system-reference-deliverable = System Reference Deliverable
catalogue-kind-technology-report = Technology Report
catalogue-kind-standard = Standard
catalogue-kind-redline = Redline version
catalogue-kind-european-standard = European Standard
catalogue-kind-european-telecommunication-standard = European Telecommunication Standard
catalogue-kind-interim-european-telecommunication-standard = Interim European Telecommunication Standard
catalogue-kind-etsi-standard = ETSI Standard
catalogue-kind-etsi-technical-report = ETSI Technical Report
catalogue-kind-gsm-technical-specification = GSM Technical Specification
catalogue-kind-special-report = Special Report
catalogue-kind-other = Other

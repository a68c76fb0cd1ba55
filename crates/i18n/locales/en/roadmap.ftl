### The roadmap.

roadmap-description = Published specifications and work in progress of every body, with their sources: table, coverage matrix, architecture map and timeline.
roadmap-lead = Published specifications and work in progress of every body, each fact with its source.

## Figures at the top.

roadmap-entries = Entries
roadmap-editions = Editions
roadmap-hidden = Hidden at first

## The four views.

roadmap-views = Views of the roadmap
roadmap-view-table = Table
roadmap-view-matrix = Coverage matrix
roadmap-view-map = Architecture map
roadmap-view-timeline = Timeline

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = { $all ->
    [one] { $n } of { $all } entry
   *[other] { $n } of { $all } entries
}
roadmap-chip-words = Words
roadmap-remove = Remove the filter
roadmap-clear = Clear all filters
roadmap-more = More about this selection

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = Filters
roadmap-facet-body = Body
roadmap-facet-group = Group
roadmap-facet-status = Status
roadmap-facet-kind = Kind
roadmap-facet-layer = Layer
roadmap-facet-reference-point = Reference point
roadmap-facet-topic = Topic
roadmap-facet-year = Year
roadmap-facet-more = { $n } more

## What is hidden at first.

roadmap-show-all = Show withdrawn, peripheral and charter entries
roadmap-hide = Hide withdrawn, peripheral and charter entries
roadmap-hidden-here = { $n ->
    [one] { $n } entry that matches is hidden
   *[other] { $n } entries that match are hidden
}
roadmap-why = What is hidden at first, and why
roadmap-why-text = The roadmap keeps every entry. At first it shows what matters for coordination now; the switch above the filters shows the rest.
roadmap-hidden-withdrawn = Hidden: every edition is withdrawn, superseded or expired
roadmap-hidden-peripheral = Hidden: peripheral, beside the scope of the group
roadmap-hidden-charters = Hidden: terms of reference of committees
roadmap-shown-out-of-scope = Shown, but marked as out of scope
roadmap-shown-former = Former editions under entries that are shown

## Files.

roadmap-download = Download this selection
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = Roadmap
roadmap-sheet-editions = Editions

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = Entries of the roadmap; the heads of the columns sort it
roadmap-column-identifier = Identifier
roadmap-column-title = Title
roadmap-column-body = Body
roadmap-column-status = Status
roadmap-column-date = Date
roadmap-column-target = Target
roadmap-column-edition = Edition
roadmap-position = { $from }–{ $to } of { $all }
roadmap-pages = Pages
roadmap-previous = Previous
roadmap-next = Next
roadmap-empty = Nothing on the roadmap matches
roadmap-empty-help = Remove a filter, use other words, or look among the entries that are hidden at first.

## Marks beside an entry.

roadmap-mark-out-of-scope = Out of scope
roadmap-mark-peripheral = Peripheral
roadmap-mark-charter = Terms of reference of a committee
roadmap-mark-individual = Individual draft, not adopted by a group
roadmap-mark-revision = New edition in progress
roadmap-mark-secondary = Secondary source, to be confirmed by the body
roadmap-inferred = inferred
roadmap-unverified = unverified
roadmap-legend-inferred = Inferred from title or scope; the source does not state it
roadmap-legend-unverified = Reference point not yet verified in a primary text

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = Rows
roadmap-matrix-caption = Number of entries by body
roadmap-matrix-total = Total
roadmap-matrix-none = Not stated
roadmap-matrix-gap = Gap
roadmap-matrix-gaps = { $n ->
    [one] { $n } row has no entry at all: a gap, or work that nobody has reported yet.
   *[other] { $n } rows have no entry at all: gaps, or work that nobody has reported yet.
}
roadmap-matrix-square = Published: { $published }; in progress: { $progress }; inferred: { $inferred }
roadmap-matrix-legend-split = Published, and + in progress
roadmap-matrix-legend-inferred = Of these, inferred from title or scope
roadmap-matrix-legend-totals = An entry counts in each row it concerns, and once in the totals.

## The timeline.

roadmap-timeline-picture = Timeline by body
roadmap-timeline-today = Today:
roadmap-timeline-help = Each mark leads to its entry. A line beside a mark shows how far the date may be off where only the year is known. The same follows as a list.
roadmap-timeline-list = The same as a list
roadmap-timeline-no-target = In progress, no target date known
roadmap-timeline-no-target-help = The bodies have given no target date for these: a question for the next liaison statement.
roadmap-timeline-undated = No date known
roadmap-mark-published = Published
roadmap-mark-former = Published, since superseded or withdrawn
roadmap-mark-posted = Draft posted
roadmap-mark-planned = Planned
roadmap-mark-overdue = Overdue

## An entry.

roadmap-at-the-body = Open at { $body }
roadmap-report = Report an error
roadmap-report-subject = Roadmap: an error in { $identifier }
roadmap-taken-off = Taken off the roadmap on { $time }
roadmap-facts = What is known
roadmap-editions-table = Table of the editions
roadmap-origin = Where this was read
roadmap-origin-unknown = Nothing is recorded of where this was read.
roadmap-checked = Last checked
roadmap-date-unknown = date unknown
roadmap-neighbours = Neighbours on the same reference points and layers
roadmap-cite = Cite this entry (BibTeX)

## History of an entry.

roadmap-history = History of this entry
roadmap-history-empty = Nothing has been recorded yet.
roadmap-history-field = Field
roadmap-history-before = Before
roadmap-history-after = After
roadmap-history-value = Value
roadmap-nothing = nothing
roadmap-fields-changed = { $n ->
    [one] { $n } field
   *[other] { $n } fields
}
roadmap-field-of-edition = { $field }, { $edition }

## What changed.

roadmap-changes = What changed
roadmap-changes-lead = What the bodies published between two days, and what was recorded on this roadmap.
roadmap-changes-from = From
roadmap-changes-to = To
roadmap-changes-show = Show
roadmap-changes-bad-date = “{ $given }” is not a date. Write it as 2026-01-31.
roadmap-changes-published = Published by the bodies
roadmap-changes-published-help = By the date of the edition, or for a draft the day it was posted
roadmap-changes-published-empty = No edition has a date in this time. Choose an earlier first day.
roadmap-changes-recorded = Recorded on this roadmap
roadmap-changes-added = { $n ->
    [one] { $n } entry added
   *[other] { $n } entries added
}
roadmap-changes-which = Which
roadmap-changes-recorded-help = Entries added, corrected and taken off, field by field
roadmap-changes-recorded-empty = Nothing was recorded in this time. Choose an earlier first day.

## What an import counts.

roadmap-import-read = Rows read
roadmap-import-added = Entries added
roadmap-import-updated = Entries updated
roadmap-import-unchanged = Entries unchanged
roadmap-import-merged = Entries merged
roadmap-import-withdrawn = Entries taken off
roadmap-import-repaired = Values repaired
roadmap-import-problems = Problems

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = The catalogue says otherwise, or more
roadmap-proposals-help = This is what other bodies’ records say; the roadmap changes only when the secretariat accepts it.
roadmap-proposal-status = status in the catalogue: { $then }; on the roadmap: { $now }.
roadmap-proposal-superseded = status in the catalogue: { $then }, superseded by { $by }; on the roadmap: { $now }.
roadmap-proposal-date = date in the catalogue: { $then }; on the roadmap: { $now }.
roadmap-proposal-new-date = date in the catalogue: { $then }; the roadmap has none.
roadmap-proposal-edition = is in the catalogue and not on the roadmap.

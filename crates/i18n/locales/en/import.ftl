# What is wrong with a value that was given, by a form, a command or a line of a table.

import-required = This is needed; give a value.
import-status = This is no status; write published, in progress or withdrawn.
import-date = This is no date; write 2025, 2025-12, 2025-Q4 or 2025-12-14.
import-confidence = This is no confidence; write primary or secondary.
import-url = This is no address of the web; it has to begin with https:// or http:// and hold no spaces.
import-scope = This is no scope; write core, peripheral, charter or out-of-scope.
import-unknown-field = There is no field of this name.
import-control-character = This holds characters that cannot be shown; they come from a wrong encoding. Save the file as UTF-8.
import-cells = This line has another number of cells than the first line; check its separators and quotation marks.
import-quote = A quotation mark is opened here and not closed.
import-duplicate = This identifier stands in the table twice.
import-exists = This edition is on the roadmap already; correct it instead of adding it.
import-too-long = This is too long: at most 200 characters for an identifier or an item of a list, and 10,000 for anything else.
import-too-many = This list has more than 100 items; keep the ones that matter.
import-no-name = This identifier has no letter and no digit; give the one under which the body lists the specification.
import-other-family = With this identifier the entry becomes another specification, but its other editions stay those of the old one. Add the new specification, then withdraw or correct the editions one by one.
import-file-empty = The file is empty; give a CSV file with a header line and one line for each edition.
import-file-workbook = The file is a spreadsheet workbook, not CSV; save the sheet as “CSV UTF-8” and give that file.
import-file-encoding = Line { $line } is not UTF-8 text; save the file as “CSV UTF-8” and try again.
import-file-no-table = The first line, “{ $first }”, names none of the columns of a roadmap; it has to be a header such as { $example }.
import-file-columns = The header lacks these columns: { $missing }. Add them and try again.
import-file-too-long = The table has more than 20,000 lines; check that it is the right file, or divide it and give one part after the other.
terms-too-long = This is longer than any terms of reference; check that it is the right file.
group-slug-taken = There is a group with this address already; choose another slug.

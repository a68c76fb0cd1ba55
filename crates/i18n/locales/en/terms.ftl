### Terms of reference.

terms-lead = What { $group } is for, what it does and how it works, under the nine headings of its terms of reference.
terms-contents = Contents
terms-official-languages = Issued officially in: { $languages }. No other version is official.
terms-official-not-attached = The official text is not attached to this record yet. What you read here are summaries of ours: they give the facts, not the wording.
terms-official-attached = Where the official text is attached, it is shown word for word.
terms-official-text = Official text
terms-official-text-in = Official text in { $language }
terms-other-language = In { $language }; there is no version in your language yet.
terms-no-text = Nothing is recorded under this heading yet.
terms-created = Created by { $parent } at its meeting of { $period }
terms-decision = Where the terms of reference come from
terms-decided-by = Decision
terms-document = Document
terms-source-line = { $name }, { $date }

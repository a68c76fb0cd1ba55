### Bodies whose work a group follows.

bodies-lead = The bodies with which { $group } coordinates, and what each of them has on the roadmap.
bodies-relation-parent-help = Created the group and receives its reports.
bodies-relation-internal-help = Study groups of ITU-T that the terms of reference name in particular.
bodies-relation-external-help = Outside bodies that the terms of reference name.
bodies-relation-found-help = Not named in the terms of reference; their work on the subject was found and is on the roadmap.
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short } ({ $acronym })
bodies-site = Official site
bodies-site-of = Official site of { $body }
bodies-published =
    { $n ->
        [one] { $n } published
       *[other] { $n } published
    }
bodies-in-progress =
    { $n ->
        [one] { $n } in progress
       *[other] { $n } in progress
    }
bodies-withdrawn =
    { $n ->
        [one] { $n } withdrawn
       *[other] { $n } withdrawn
    }
bodies-beside =
    { $n ->
        [one] { $n } beside the scope
       *[other] { $n } beside the scope
    }
bodies-no-data = No data; not yet asked
bodies-no-data-help = A body without data has not been asked yet; it may well work on the subject.
bodies-no-specifications = Steers the study groups; writes no specifications of its own.
bodies-names-note = Names of bodies in other languages than their own are translations of ours.
bodies-none = No body is recorded here yet

### Bodies whose work a group follows.

bodies-lead = Les organisations avec lesquelles la { $group } se coordonne, et ce que chacune d’elles apporte à la feuille de route.
bodies-relation-parent-help = A créé le groupe et reçoit ses rapports.
bodies-relation-internal-help = Commissions d’études de l’UIT-T que le mandat cite en particulier.
bodies-relation-external-help = Organisations extérieures que le mandat cite.
bodies-relation-found-help = Non citées dans le mandat ; leurs travaux sur le sujet ont été repérés et figurent dans la feuille de route.
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short } ({ $acronym })
bodies-site = Site officiel
bodies-site-of = Site officiel : { $body }
bodies-published =
    { $n ->
        [one] { $n } publiée
       *[other] { $n } publiées
    }
bodies-in-progress =
    { $n ->
        [one] { $n } en cours
       *[other] { $n } en cours
    }
bodies-withdrawn =
    { $n ->
        [one] { $n } retirée
       *[other] { $n } retirées
    }
bodies-beside =
    { $n ->
        [one] { $n } en marge du domaine
       *[other] { $n } en marge du domaine
    }
bodies-no-data = Pas de données ; pas encore consultée
bodies-no-data-help = Une organisation sans données n’a pas encore été consultée ; il se peut fort bien qu’elle travaille sur le sujet.
bodies-no-specifications = Oriente les commissions d’études ; n’élabore pas de spécifications propres.
bodies-names-note = Les noms des organisations dans d’autres langues que la leur sont des traductions de notre part.
bodies-none = Aucune organisation n’est encore mentionnée ici

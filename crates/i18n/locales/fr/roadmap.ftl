### The roadmap.

roadmap-description = Spécifications publiées et travaux en cours de toutes les organisations, avec leurs sources : tableau, matrice de couverture, carte de l’architecture et chronologie.
roadmap-lead = Spécifications publiées et travaux en cours de toutes les organisations, chaque information avec sa source.

## Figures at the top.

roadmap-entries = Entrées
roadmap-editions = Éditions
roadmap-hidden = Masquées au départ

## The four views.

roadmap-views = Vues de la feuille de route
roadmap-view-table = Tableau
roadmap-view-matrix = Matrice de couverture
roadmap-view-map = Carte de l’architecture
roadmap-view-timeline = Chronologie

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = { $all ->
    [one] { $n } sur { $all } entrée
   *[other] { $n } sur { $all } entrées
}
roadmap-chip-words = Mots
roadmap-remove = Supprimer le filtre
roadmap-clear = Supprimer tous les filtres
roadmap-more = Informations sur cette sélection

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = Filtres
roadmap-facet-body = Organisation
roadmap-facet-group = Groupe
roadmap-facet-status = État
roadmap-facet-kind = Type
roadmap-facet-layer = Couche
roadmap-facet-reference-point = Point de référence
roadmap-facet-topic = Thème
roadmap-facet-year = Année
roadmap-facet-more = { $n } de plus

## What is hidden at first.

roadmap-show-all = Afficher les entrées retirées ou périphériques et les mandats
roadmap-hide = Masquer les entrées retirées ou périphériques et les mandats
roadmap-hidden-here = { $n ->
    [one] { $n } entrée correspondante est masquée
   *[other] { $n } entrées correspondantes sont masquées
}
roadmap-why = Ce qui est masqué au départ, et pourquoi
roadmap-why-text = La feuille de route conserve toutes les entrées. Au départ, elle affiche ce qui importe actuellement pour la coordination ; le commutateur placé au-dessus des filtres affiche le reste.
roadmap-hidden-withdrawn = Masquées : toutes les éditions sont retirées, remplacées ou expirées
roadmap-hidden-peripheral = Masquées : périphériques, en marge du domaine du groupe
roadmap-hidden-charters = Masquées : mandats de comités
roadmap-shown-out-of-scope = Affichées, mais signalées comme hors du domaine
roadmap-shown-former = Anciennes éditions d’entrées affichées

## Files.

roadmap-download = Télécharger cette sélection
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = Feuille de route
roadmap-sheet-editions = Éditions

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = Entrées de la feuille de route ; les en-têtes de colonne permettent de la trier
roadmap-column-identifier = Identifiant
roadmap-column-title = Titre
roadmap-column-body = Organisation
roadmap-column-status = État
roadmap-column-date = Date
roadmap-column-target = Échéance
roadmap-column-edition = Édition
roadmap-position = { $from }–{ $to } sur { $all }
roadmap-pages = Pages
roadmap-previous = Précédente
roadmap-next = Suivante
roadmap-empty = Rien ne correspond dans la feuille de route
roadmap-empty-help = Supprimez un filtre, essayez d’autres mots ou cherchez parmi les entrées masquées au départ.

## Marks beside an entry.

roadmap-mark-out-of-scope = Hors du domaine
roadmap-mark-peripheral = Périphérique
roadmap-mark-charter = Mandat d’un comité
roadmap-mark-individual = Projet individuel, non adopté par un groupe
roadmap-mark-revision = Nouvelle édition en cours
roadmap-mark-secondary = Source secondaire, à confirmer par l’organisation
roadmap-inferred = déduit
roadmap-unverified = non vérifié
roadmap-legend-inferred = Déduit du titre ou du domaine d’application ; la source ne l’indique pas
roadmap-legend-unverified = Point de référence non encore vérifié dans un texte primaire

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = Lignes
roadmap-matrix-caption = Nombre d’entrées par organisation
roadmap-matrix-total = Total
roadmap-matrix-none = Non indiqué
roadmap-matrix-gap = Lacune
roadmap-matrix-gaps = { $n ->
    [one] { $n } ligne n’a aucune entrée : une lacune, ou des travaux que personne n’a encore signalés.
   *[other] { $n } lignes n’ont aucune entrée : des lacunes, ou des travaux que personne n’a encore signalés.
}
roadmap-matrix-square = Publiées : { $published } ; en cours : { $progress } ; déduites : { $inferred }
roadmap-matrix-legend-split = Publiées, et + en cours
roadmap-matrix-legend-inferred = Dont déduites du titre ou du domaine d’application
roadmap-matrix-legend-totals = Une entrée compte dans chaque ligne qu’elle concerne, et une seule fois dans les totaux.

## The timeline.

roadmap-timeline-picture = Chronologie par organisation
roadmap-timeline-today = Aujourd’hui :
roadmap-timeline-help = Chaque repère mène à son entrée. Un trait à côté d’un repère indique la marge d’incertitude lorsque seule l’année est connue. Le même contenu suit sous forme de liste.
roadmap-timeline-list = Sous forme de liste
roadmap-timeline-no-target = En cours, échéance prévue inconnue
roadmap-timeline-no-target-help = Les organisations n’ont pas indiqué d’échéance : une question pour la prochaine note de liaison.
roadmap-timeline-undated = Date inconnue
roadmap-mark-published = Publié
roadmap-mark-former = Publié, puis remplacé ou retiré
roadmap-mark-posted = Projet mis en ligne
roadmap-mark-planned = Prévu
roadmap-mark-overdue = En retard

## An entry.

roadmap-at-the-body = Ouvrir sur le site { $body }
roadmap-report = Signaler une erreur
roadmap-report-subject = Feuille de route : erreur dans { $identifier }
roadmap-taken-off = Retirée de la feuille de route le { $time }
roadmap-facts = Données connues
roadmap-editions-table = Tableau des éditions
roadmap-origin = Origine des données
roadmap-origin-unknown = L’origine de ces données n’est pas consignée.
roadmap-checked = Dernière vérification
roadmap-date-unknown = date inconnue
roadmap-neighbours = Entrées voisines sur les mêmes points de référence et couches
roadmap-cite = Citer cette entrée (BibTeX)

## History of an entry.

roadmap-history = Historique de cette entrée
roadmap-history-empty = Rien n’est encore consigné.
roadmap-history-field = Champ
roadmap-history-before = Avant
roadmap-history-after = Après
roadmap-history-value = Valeur
roadmap-nothing = rien
roadmap-fields-changed = { $n ->
    [one] { $n } champ
   *[other] { $n } champs
}
roadmap-field-of-edition = { $field }, { $edition }

## What changed.

roadmap-changes = Changements
roadmap-changes-lead = Ce que les organisations ont publié entre deux dates, et ce qui a été consigné dans cette feuille de route.
roadmap-changes-from = Du
roadmap-changes-to = Au
roadmap-changes-show = Afficher
roadmap-changes-bad-date = « { $given } » n’est pas une date. Écrivez-la ainsi : 2026-01-31.
roadmap-changes-published = Publié par les organisations
roadmap-changes-published-help = Selon la date de l’édition ou, pour un projet, le jour de sa mise en ligne
roadmap-changes-published-empty = Aucune édition n’est datée de cette période. Choisissez une date de début antérieure.
roadmap-changes-recorded = Consigné dans cette feuille de route
roadmap-changes-added = { $n ->
    [one] { $n } entrée ajoutée
   *[other] { $n } entrées ajoutées
}
roadmap-changes-which = Lesquelles
roadmap-changes-recorded-help = Entrées ajoutées, corrigées et retirées, champ par champ
roadmap-changes-recorded-empty = Rien n’a été consigné pendant cette période. Choisissez une date de début antérieure.

## What an import counts.

roadmap-import-read = Lignes lues
roadmap-import-added = Entrées ajoutées
roadmap-import-updated = Entrées mises à jour
roadmap-import-unchanged = Entrées inchangées
roadmap-import-merged = Entrées fusionnées
roadmap-import-withdrawn = Entrées retirées
roadmap-import-repaired = Valeurs réparées
roadmap-import-problems = Problèmes

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = Le catalogue dit autre chose, ou davantage
roadmap-proposals-help = Voici ce que disent les notices d’autres organismes ; la feuille de route ne change que si le secrétariat l’accepte.
roadmap-proposal-status = statut dans le catalogue : { $then } ; sur la feuille de route : { $now }.
roadmap-proposal-superseded = statut dans le catalogue : { $then }, remplacé par { $by } ; sur la feuille de route : { $now }.
roadmap-proposal-date = date dans le catalogue : { $then } ; sur la feuille de route : { $now }.
roadmap-proposal-new-date = date dans le catalogue : { $then } ; la feuille de route n’en a pas.
roadmap-proposal-edition = figure au catalogue et non sur la feuille de route.

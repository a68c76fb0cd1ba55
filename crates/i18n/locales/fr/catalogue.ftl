### La recherche, et le catalogue des documents des organisations.

## La recherche.

search-lead = Feuilles de route, mandats et catalogue des documents des organisations, dans un seul champ.
search-label = Identifiant, ancien nom ou mots
search-field-hint = Peu importe la façon de l’écrire : majuscules, espaces et points ne comptent pas.
search-catalogue-only = Chercher dans le catalogue seulement
search-found = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
search-hidden = { $n ->
    [one] { $n } autre correspond
   *[other] { $n } autres correspondent
}
search-show-all = Aussi les éditions retirées et le 3GPP
search-hide = Sans les éditions retirées ni le 3GPP
search-some = Rien ne contient tous ces mots ; voici ce qui en contient une partie.
search-meant = Vouliez-vous dire
search-nothing = Rien n’a été trouvé
search-nothing-help = Vérifiez l’orthographe, utilisez moins de mots ou d’autres, ou seulement le numéro du document. Souvent, les titres ne sont connus qu’en anglais.
search-on-roadmap = Sur la feuille de route
search-group-text = Mandat
search-superseded = Remplacé

## Avant toute question.

search-help = Ce que vous pouvez chercher
search-help-identifier = Un identifiant
search-help-identifier-text = Une Recommandation, une norme, un projet ou un RFC, avec ou sans l’organisation, l’édition ou l’année. Les anciens noms des sujets d’étude sont trouvés aussi.
search-help-words = Des mots
search-help-words-text = Mots des titres et des descriptions dans l’une des six langues, quelle que soit leur forme. Les résultats se filtrent par organisation, état, type, année et groupe.
search-help-where = Où l’on cherche
search-help-where-text = D’abord les entrées de la feuille de route, puis le catalogue. Les éditions retirées et les nombreux documents du 3GPP sont omis tant que vous ne les demandez pas.
search-example-1 = gestion des clés
search-example-2 = distribution de clés quantiques

## Ce que contient le catalogue.

catalogue-title = Catalogue
catalogue-lead = Ce que les organismes de normalisation ont publié et ce sur quoi ils travaillent, tiré de leurs propres catalogues : identifiants, titres, dates, états, relations.
catalogue-what-is-in-it = Ce que contient le catalogue
catalogue-bodies = Documents par organisation
catalogue-total = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
catalogue-other-bodies = { $n ->
    [one] { $n } autre organisation
   *[other] { $n } autres organisations
}
catalogue-empty = Rien n’a encore été importé
catalogue-empty-help = La personne qui exploite cette instance remplit le catalogue avec une commande pour l’archive de chaque organisation :
catalogue-empty-then = Ce qui a été importé peut être cherché ici quelques secondes plus tard.
catalogue-how = D’où viennent les faits
catalogue-how-sources = Des catalogues des organisations
catalogue-how-sources-text = Chaque document indique les fichiers sources où il a été lu et le jour auquel ils correspondent. Personne ne le modifie ici.
catalogue-how-merged = Plusieurs notices, un document
catalogue-how-merged-text = Les notices d’une même édition sont réunies. Là où elles diffèrent, la page dit laquelle a été suivie et pourquoi. Ce qu’aucune source ne dit et qui a été déduit est signalé.
catalogue-how-not = Pas le registre officiel
catalogue-how-not-text = Ce que l’organisation publie elle-même prévaut. Chaque document mène à la page de l’organisation qui l’a établi ; vérifiez-y un fait avant de vous y fier.

## Un document.

catalogue-no-title = Aucune source ne donne de titre.
catalogue-derived-title = Titre composé d’après le texte de base ; aucune source n’en donne
catalogue-status-unknown = État inconnu
catalogue-gone = Les catalogues où ce document a été lu ne l’ont plus. Ce qu’ils en disaient en dernier est conservé ici.
catalogue-superseded-by = Une édition plus récente l’a remplacé :
catalogue-on-roadmap = Sur la feuille de route de
catalogue-same-text = Le même texte est publié sous
catalogue-facts = Ce que l’on sait
catalogue-title-in = Titre : { $language }
catalogue-as-of = État au { $date }.
catalogue-check-there = Ceci est un relevé de faits et non la page de l’organisation ; vérifiez auprès d’elle.
catalogue-abstract = Résumé
catalogue-abstract-note = Résumé tiré du catalogue de l’organisation ; il n’est montré que dans cette instance et ne figure dans aucune exportation.
catalogue-family = Éditions, amendements et projets
catalogue-here = ce document
catalogue-related = Relations avec d’autres documents
catalogue-sources = Sources
catalogue-settled = Là où les sources diffèrent ou ne disent rien
catalogue-others-say = D’autres sources disent :
catalogue-entry-link = Dans le catalogue

## Relations.

catalogue-relation-replaces = Remplace
catalogue-relation-replaced-by = Remplacé par
catalogue-relation-updates = Modifie ou corrige
catalogue-relation-updated-by = Modifié ou corrigé par
catalogue-relation-same-text = Même texte
catalogue-relation-adopted-from = Repris de
catalogue-relation-adopted-as = Repris comme
catalogue-relation-has-edition = Édition
catalogue-relation-complements = Supplément à
catalogue-relation-complemented-by = Suppléments
catalogue-relation-related = En rapport

## Dates.

catalogue-date-published = Publié
catalogue-date-issued = Approuvé
catalogue-date-created = Établi
catalogue-date-updated = Mis à jour
catalogue-date-confirmed = Confirmé
catalogue-date-corrected = Corrigé
catalogue-date-obsoleted = Retiré ou remplacé
catalogue-date-stable-until = Inchangé au moins jusqu’au
catalogue-date-target = Prochaine décision prévue
catalogue-date-status = État atteint
catalogue-date-fetched = Notice relevée

## Champs.

catalogue-field-titles = Titres
catalogue-field-abstracts = Résumé
catalogue-field-group = Comité
catalogue-field-question = Question
catalogue-field-stage = Stade
catalogue-field-dates = Dates
catalogue-field-release = Version (Release)
catalogue-field-aliases = Autres identifiants
catalogue-field-ics = ICS
catalogue-field-keywords = Mots clés
catalogue-field-superseded-by = Remplacé par
catalogue-field-relations = Relations
catalogue-field-same-text = Même texte

## Pourquoi une valeur et non une autre.

catalogue-why-own-catalogue = Le catalogue de l’organisation elle-même a été suivi.
catalogue-why-newer = La source la plus récente a été suivie.
catalogue-why-first-by-name = Les sources ont le même rang ; la première par ordre alphabétique a été suivie.
catalogue-why-more-exact = La valeur la plus précise a été retenue.
catalogue-why-derived = Aucune source ne le dit ; cela a été déduit des autres faits.

## Types de documents.

catalogue-kind-recommendation-amendment = Amendement à une Recommandation
catalogue-kind-recommendation-corrigendum = Corrigendum à une Recommandation
catalogue-kind-recommendation-supplement = Supplément aux Recommandations
catalogue-kind-recommendation-annex = Annexe à une Recommandation
catalogue-kind-question = Question
catalogue-kind-resolution = Résolution
catalogue-kind-handbook = Manuel
catalogue-kind-guide = Guide
catalogue-kind-publicly-available-specification = Spécification publiquement disponible
catalogue-kind-international-workshop-agreement = Accord international d’atelier
catalogue-kind-directive = Directive
catalogue-kind-system-reference-deliverable = Livrable de référence des systèmes
catalogue-kind-technology-report = Rapport technologique
catalogue-kind-standard = Norme
catalogue-kind-redline = Version avec marques de révision
catalogue-kind-european-standard = Norme européenne
catalogue-kind-european-telecommunication-standard = Norme européenne de télécommunication
catalogue-kind-interim-european-telecommunication-standard = Norme européenne de télécommunication provisoire
catalogue-kind-etsi-standard = Norme ETSI
catalogue-kind-etsi-technical-report = Rapport technique ETSI
catalogue-kind-gsm-technical-specification = Spécification technique GSM
catalogue-kind-special-report = Rapport spécial
catalogue-kind-other = Autre

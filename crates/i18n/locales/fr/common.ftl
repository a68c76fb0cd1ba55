### What every page shows.

site-name = Accord
all-groups = Tous les groupes
skip-to-content = Aller au contenu
breadcrumb = Vous êtes ici
language-switch = Langue
language-switch-footer = Cette page dans une autre langue

## Navigation of a group.

nav-sections = Rubriques
nav-home = Accueil
nav-roadmap = Feuille de route
nav-meetings = Réunions
nav-bodies = Organisations
nav-people = Personnes
nav-terms = Mandat
nav-search = Recherche

## Below every page.

footer-about-group = Registre public de la { $group } : mandat, personnes, réunions et feuille de route pour la normalisation.
footer-about-site = Registre public des activités conjointes de coordination entre organismes de normalisation.
footer-official-rule = Les textes signalés comme résumés ne sont pas officiels. En cas de divergence, ce que l’organisation responsable a publié fait foi.
footer-as-of = Dernière modification de ce registre : { $time }
official-home-page = Page d’accueil officielle
help-and-contact = Aide et contact :

## Words used on several pages.

source = Source
language = Langue
languages = Langues
unofficial-name = Nom non officiel
unofficial-name-help = Le nom n’a été publié officiellement qu’en { $languages } ; dans les autres langues, il s’agit d’une traduction de notre part.
search-roadmap = Rechercher une spécification
search-hint = Identifiant, ancien nom ou titre
search-button = Rechercher
email = Courriel
telephone = Téléphone
fax = Télécopie
country = Pays
table-of = Tableau : { $name }

## Languages, as a reader of this one calls them.

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ru = russe
language-zh = chinois

### Terms of reference.

terms-lead = Raison d’être, activités et fonctionnement de la { $group }, selon les neuf rubriques de son mandat.
terms-contents = Table des matières
terms-official-languages = Publié officiellement en { $languages }. Aucune autre version n’est officielle.
terms-official-not-attached = Le texte officiel n’est pas encore joint à ce registre. Vous lisez ici des résumés de notre part : ils donnent les faits, non la formulation.
terms-official-attached = Lorsque le texte officiel est joint, il est reproduit mot pour mot.
terms-official-text = Texte officiel
terms-official-text-in = Texte officiel en { $language }
terms-other-language = En { $language } ; il n’existe pas encore de version dans votre langue.
terms-no-text = Rien n’est encore consigné sous cette rubrique.
terms-created = Créée par { $parent } lors de sa réunion du { $period }
terms-decision = Origine du mandat
terms-decided-by = Décision
terms-document = Document
terms-source-line = { $name }, { $date }

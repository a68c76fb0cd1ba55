### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = Coordination entre organismes de normalisation
instance-lead = Les organismes de normalisation travaillent en même temps sur les mêmes sujets. Une activité conjointe de coordination garde la vue d’ensemble : qui travaille sur quoi, ce qui est publié et prévu, où les travaux se recoupent, quand a lieu la prochaine réunion. En voici le registre public.
instance-description = Registre public des activités conjointes de coordination entre organismes de normalisation : feuilles de route, réunions, personnes et mandats.
instance-groups = Groupes
instance-no-groups = Aucun groupe ne travaille encore ici
instance-no-groups-help = Le secrétariat crée les groupes. Dès qu’il y en aura un, il apparaîtra ici.
instance-open-group = Aller à la { $group }
instance-open-roadmap = Feuille de route
instance-last-meeting = Dernière réunion
instance-meeting-line = { $place }, { $date }
instance-about = Ce que contient le registre d’un groupe
instance-about-roadmap = Feuille de route
instance-about-roadmap-text = Toutes les spécifications et tous les sujets d’étude en la matière, quel qu’en soit l’auteur : ce qui est en vigueur, ce qui est en cours d’élaboration, pour quand, et d’où provient chaque information.
instance-about-meetings = Réunions
instance-about-meetings-text = Quand et où le groupe se réunit, ce qu’il faut faire et dans quel délai, et ce qui figure à l’ordre du jour.
instance-about-mandate = Mandat
instance-about-mandate-text = Pourquoi et par qui le groupe a été créé, qui le dirige et avec quelles organisations il travaille.

## Home page of a group.

home-all-people = Personnes et contacts
home-parent = Créée par { $parent } lors de sa réunion du { $period }

home-official-name = Nom officiel

home-next-meeting = Prochaine réunion
home-no-meeting = Aucune réunion prévue
home-last-meeting = La dernière était la réunion { $number } ({ $place }, { $date }).
home-no-meeting-yet = Le groupe ne s’est pas encore réuni.
home-meeting-place = Réunion { $number }, { $place }
home-meeting-details = Détails et ordre du jour
home-all-meetings = Toutes les réunions
home-deadlines = Échéances
home-deadlines-over = Échéances de cette réunion
home-deadline-passed = passée

home-figures = La feuille de route en chiffres
home-figure-entries = Spécifications et sujets d’étude
home-figure-published = Publiées
home-figure-in-progress = En cours
home-figure-bodies = Organisations à l’œuvre
home-figures-hidden =
    { $n ->
        [one] La vue initiale omet { $n } entrée : retirée, expirée ou en marge du domaine.
       *[other] La vue initiale omet { $n } entrées : retirées, expirées ou en marge du domaine.
    }
home-map-open = Ouvrir la carte
home-figures-all = Afficher toutes les entrées
home-map = Où se situent les travaux
home-newest = Dernières publications
home-newest-none = Aucune publication n’est encore consignée.
home-newest-all = Changements dans la feuille de route
home-planned = Prochaines publications prévues
home-planned-none = Rien n’est prévu à une date connue.
home-planned-overdue =
    { $n ->
        [one] { $n } sujet d’étude a dépassé son échéance prévue
       *[other] { $n } sujets d’étude ont dépassé leur échéance prévue
    }
home-planned-all = Chronologie
home-search = Rechercher une spécification

### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = Carte de l’architecture
map-description = Couches, éléments fonctionnels et points de référence, chacun avec le nombre de spécifications publiées et en cours d’élaboration. Chaque couche, point de référence et spécification est un lien ; le même contenu suit sous forme de liste.
map-description-small = Couches et points de référence, chacun avec le nombre de spécifications publiées et en cours d’élaboration. Tous sont des liens vers la feuille de route.

## Nodes: the frames inside a network.

map-node-a = Nœud A
map-node-b = Nœud B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = vers son homologue d’un autre réseau
# Heading over the reference points whose ends are not known.
map-unplaced = Non placés sur la carte : extrémités inconnues

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point } : { $from } – { $to }
map-point-alone = { $point } : extrémités inconnues
# $published and $progress are numbers of specifications.
map-counts = publiées : { $published } ; en cours : { $progress }
map-gap = lacune : rien dans la feuille de route
map-unverified = non vérifié
# After the identifiers for which there is room; keep it short.
map-more = { $n } de plus

## Legend.

map-legend-point = Point de référence : spécifications publiées + en cours
map-legend-unverified = Non vérifié : non lu dans un texte primaire
map-legend-gap = Lacune : rien dans la feuille de route
map-legend-published = Publiée
map-legend-progress = En cours
map-source = Architecture d’après { $source }.
map-unlaid =
    { $n ->
        [one] { $n } spécification n’indique ni couche ni point de référence et ne figure pas sur la carte.
       *[other] { $n } spécifications n’indiquent ni couche ni point de référence et ne figurent pas sur la carte.
    }

## The list.

map-list-title = La carte sous forme de liste
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status } :
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point } : voir { $element }

### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = Mapa de la arquitectura
map-description = Capas, elementos funcionales y puntos de referencia, cada uno con el número de especificaciones publicadas y en elaboración. Cada capa, punto de referencia y especificación es un enlace; lo mismo figura a continuación en forma de lista.
map-description-small = Capas y puntos de referencia, cada uno con el número de especificaciones publicadas y en elaboración. Todos son enlaces a la hoja de ruta.

## Nodes: the frames inside a network.

map-node-a = Nodo A
map-node-b = Nodo B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = a su homólogo en otra red
# Heading over the reference points whose ends are not known.
map-unplaced = No situados en el mapa: extremos desconocidos

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point }: { $from } – { $to }
map-point-alone = { $point }: extremos desconocidos
# $published and $progress are numbers of specifications.
map-counts = publicadas: { $published }; en elaboración: { $progress }
map-gap = laguna: nada en la hoja de ruta
map-unverified = sin verificar
# After the identifiers for which there is room; keep it short.
map-more = +{ $n } más

## Legend.

map-legend-point = Punto de referencia: especificaciones publicadas + en elaboración
map-legend-unverified = Sin verificar: no leído en un texto primario
map-legend-gap = Laguna: nada en la hoja de ruta
map-legend-published = Publicada
map-legend-progress = En elaboración
map-source = Arquitectura según { $source }.
map-unlaid =
    { $n ->
        [one] { $n } especificación no indica ninguna capa ni punto de referencia y no aparece en el mapa.
       *[other] { $n } especificaciones no indican ninguna capa ni punto de referencia y no aparecen en el mapa.
    }

## The list.

map-list-title = El mapa en forma de lista
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status }:
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point }: véase { $element }

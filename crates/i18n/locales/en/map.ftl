### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = Map of the architecture
map-description = Layers, functional elements and reference points, each with the number of specifications published and in progress. Every layer, reference point and specification is a link; the same follows as a list.
map-description-small = Layers and reference points, each with the number of specifications published and in progress. Every one is a link to the roadmap.

## Nodes: the frames inside a network.

map-node-a = Node A
map-node-b = Node B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = to its counterpart in another network
# Heading over the reference points whose ends are not known.
map-unplaced = Not placed on the map: their ends are not known

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point }: { $from } – { $to }
map-point-alone = { $point }: ends unknown
# $published and $progress are numbers of specifications.
map-counts = { $published } published, { $progress } in progress
map-gap = gap: nothing on the roadmap
map-unverified = unverified
# After the identifiers for which there is room; keep it short.
map-more = +{ $n } more

## Legend.

map-legend-point = Reference point: specifications published + in progress
map-legend-unverified = Unverified: not read in a primary text
map-legend-gap = Gap: nothing on the roadmap
map-legend-published = Published
map-legend-progress = In progress
map-source = Architecture after { $source }.
map-unlaid =
    { $n ->
        [one] { $n } specification names no layer and no reference point and is not on the map.
       *[other] { $n } specifications name no layer and no reference point and are not on the map.
    }

## The list.

map-list-title = The map as a list
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status }:
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point }: see { $element }

### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = Карта архитектуры
map-description = Уровни, функциональные элементы и эталонные точки; для каждого указано число опубликованных и разрабатываемых спецификаций. Все уровни, эталонные точки и спецификации являются ссылками; ниже то же самое приведено в виде списка.
map-description-small = Уровни и эталонные точки; для каждого указано число опубликованных и разрабатываемых спецификаций. Каждый элемент является ссылкой на дорожную карту.

## Nodes: the frames inside a network.

map-node-a = Узел A
map-node-b = Узел B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = к такому же элементу другой сети
# Heading over the reference points whose ends are not known.
map-unplaced = Не на карте: концы неизвестны

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point }: { $from } — { $to }
map-point-alone = { $point }: концы неизвестны
# $published and $progress are numbers of specifications.
map-counts = опубликовано: { $published }, в разработке: { $progress }
map-gap = пробел: в дорожной карте ничего нет
map-unverified = не подтверждено
# After the identifiers for which there is room; keep it short.
map-more = еще { $n }

## Legend.

map-legend-point = Эталонная точка: спецификации, опубликованные + в разработке
map-legend-unverified = Не подтверждено: нет в прочитанных первоисточниках
map-legend-gap = Пробел: в дорожной карте ничего нет
map-legend-published = Опубликовано
map-legend-progress = В разработке
map-source = Архитектура по { $source }.
map-unlaid =
    { $n ->
        [one] { $n } спецификация не указывает ни уровня, ни эталонной точки и на карте не показана.
        [few] { $n } спецификации не указывают ни уровня, ни эталонной точки и на карте не показаны.
        [many] { $n } спецификаций не указывают ни уровня, ни эталонной точки и на карте не показаны.
       *[other] { $n } спецификации не указывают ни уровня, ни эталонной точки и на карте не показаны.
    }

## The list.

map-list-title = Карта в виде списка
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status }:
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point }: см. { $element }

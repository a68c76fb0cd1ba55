### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = 架构图
map-description = 各层、功能单元和参考点，分别标有已发布和制定中的规范数量。每个层、参考点和规范都是链接；图后另附列表，内容相同。
map-description-small = 各层和参考点，分别标有已发布和制定中的规范数量。每一项都链接到路线图。

## Nodes: the frames inside a network.

map-node-a = 节点A
map-node-b = 节点B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = 至另一网络中的对应单元
# Heading over the reference points whose ends are not known.
map-unplaced = 未在图上标出：两端不明

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point }：{ $from } – { $to }
map-point-alone = { $point }：两端不明
# $published and $progress are numbers of specifications.
map-counts = 已发布{ $published }项，制定中{ $progress }项
map-gap = 空白：路线图中尚无内容
map-unverified = 未经核实
# After the identifiers for which there is room; keep it short.
map-more = 另{ $n }项

## Legend.

map-legend-point = 参考点：已发布 + 制定中的规范数
map-legend-unverified = 未经核实：未在原始文本中查到
map-legend-gap = 空白：路线图中尚无内容
map-legend-published = 已发布
map-legend-progress = 制定中
map-source = 架构依据：{ $source }。
map-unlaid = { $n }项规范未指明层或参考点，因而不在图上。

## The list.

map-list-title = 架构图列表
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status }：
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point }：见{ $element }

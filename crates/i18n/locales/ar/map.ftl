### The map.

## Name and description of the picture, for who does not see it. The same is there as a list.

map-title = مخطط المعمارية
map-description = الطبقات والعناصر الوظيفية والنقاط المرجعية، ولكل منها عدد المواصفات المنشورة وقيد الإعداد. وكل طبقة ونقطة مرجعية ومواصفة هي رابط؛ وترد المعلومات نفسها أدناه في شكل قائمة.
map-description-small = الطبقات والنقاط المرجعية، ولكل منها عدد المواصفات المنشورة وقيد الإعداد. وكل منها رابط إلى خارطة الطريق.

## Nodes: the frames inside a network.

map-node-a = العقدة A
map-node-b = العقدة B
# Under a reference point whose line leaves the picture: it connects two elements of one kind in different networks.
map-away = إلى نظيره في شبكة أخرى
# Heading over the reference points whose ends are not known.
map-unplaced = خارج المخطط: أطرافها غير معروفة

## What is said of a layer or reference point.

# $point is an identifier such as Kx; $from and $to are names of functional elements.
map-point-between = { $point }: { $from } – { $to }
map-point-alone = { $point }: الطرفان غير معروفين
# $published and $progress are numbers of specifications.
map-counts = المنشورة: { $published }، قيد الإعداد: { $progress }
map-gap = فجوة: لا شيء في خارطة الطريق
map-unverified = غير مؤكدة
# After the identifiers for which there is room; keep it short.
map-more = و{ $n } أخرى

## Legend.

map-legend-point = نقطة مرجعية: المواصفات المنشورة + قيد الإعداد
map-legend-unverified = غير مؤكدة: لم تُقرأ في نص أولي
map-legend-gap = فجوة: لا شيء في خارطة الطريق
map-legend-published = منشورة
map-legend-progress = قيد الإعداد
map-source = المعمارية وفقاً للمصدر: { $source }.
map-unlaid =
    { $n ->
        [zero] جميع المواصفات ممثلة على المخطط.
        [one] مواصفة واحدة لا تذكر أي طبقة أو نقطة مرجعية ولا ترد على المخطط.
        [two] مواصفتان لا تذكران أي طبقة أو نقطة مرجعية ولا تردان على المخطط.
        [few] { $n } مواصفات لا تذكر أي طبقة أو نقطة مرجعية ولا ترد على المخطط.
        [many] { $n } مواصفة لا تذكر أي طبقة أو نقطة مرجعية ولا ترد على المخطط.
       *[other] { $n } من المواصفات لا تذكر أي طبقة أو نقطة مرجعية ولا ترد على المخطط.
    }

## The list.

map-list-title = المخطط في شكل قائمة
# Before the identifiers; $status is "Published" or "In progress".
map-list-of = { $status }:
# A reference point that is listed in full under the other element it connects.
map-list-see = { $point }: انظر { $element }

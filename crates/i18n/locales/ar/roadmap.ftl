### The roadmap.

roadmap-description = المواصفات المنشورة والأعمال الجارية لدى جميع الهيئات مع مصادرها: جدول ومصفوفة تغطية ومخطط للمعمارية وخط زمني.
roadmap-lead = المواصفات المنشورة والأعمال الجارية لدى جميع الهيئات، مع مصدر كل معلومة.

## Figures at the top.

roadmap-entries = البنود
roadmap-editions = الطبعات
roadmap-hidden = المحجوبة مبدئياً

## The four views.

roadmap-views = طرائق عرض خارطة الطريق
roadmap-view-table = الجدول
roadmap-view-matrix = مصفوفة التغطية
roadmap-view-map = مخطط المعمارية
roadmap-view-timeline = الخط الزمني

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = { $all ->
    [zero] لا توجد بنود في خارطة الطريق
    [one] { $n } من أصل بند واحد
    [two] { $n } من أصل بندين
    [few] { $n } من أصل { $all } بنود
    [many] { $n } من أصل { $all } بنداً
   *[other] { $n } من أصل { $all } من البنود
}
roadmap-chip-words = الكلمات
roadmap-remove = إزالة المرشح
roadmap-clear = إزالة جميع المرشحات
roadmap-more = المزيد عن هذه المجموعة

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = المرشحات
roadmap-facet-body = الهيئة
roadmap-facet-group = اللجنة أو الفريق
roadmap-facet-status = الحالة
roadmap-facet-kind = النوع
roadmap-facet-layer = الطبقة
roadmap-facet-reference-point = النقطة المرجعية
roadmap-facet-topic = الموضوع
roadmap-facet-year = السنة
roadmap-facet-more = و{ $n } أخرى

## What is hidden at first.

roadmap-show-all = إظهار البنود المسحوبة والمجاورة للنطاق وبنود الاختصاصات
roadmap-hide = حجب البنود المسحوبة والمجاورة للنطاق وبنود الاختصاصات
roadmap-hidden-here = { $n ->
    [zero] لا توجد بنود مطابقة محجوبة
    [one] بند مطابق واحد محجوب
    [two] بندان مطابقان محجوبان
    [few] { $n } بنود مطابقة محجوبة
    [many] { $n } بنداً مطابقاً محجوباً
   *[other] { $n } من البنود المطابقة محجوبة
}
roadmap-why = ما يُحجب مبدئياً وأسباب ذلك
roadmap-why-text = تحتفظ خارطة الطريق بجميع البنود. وتعرض مبدئياً ما يهم التنسيق حالياً؛ ويتيح الخيار الوارد فوق المرشحات إظهار ما تبقى.
roadmap-hidden-withdrawn = محجوبة: جميع طبعاتها مسحوبة أو مستعاض عنها أو منتهية الصلاحية
roadmap-hidden-peripheral = محجوبة: مجاورة لنطاق النشاط
roadmap-hidden-charters = محجوبة: اختصاصات لجان
roadmap-shown-out-of-scope = معروضة مع وسمها بأنها خارج النطاق
roadmap-shown-former = طبعات سابقة تندرج تحت بنود معروضة

## Files.

roadmap-download = تنزيل هذه المجموعة
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = خارطة الطريق
roadmap-sheet-editions = الطبعات

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = بنود خارطة الطريق؛ تتيح رؤوس الأعمدة ترتيبها
roadmap-column-identifier = المعرّف
roadmap-column-title = العنوان
roadmap-column-body = الهيئة
roadmap-column-status = الحالة
roadmap-column-date = التاريخ
roadmap-column-target = الموعد المستهدف
roadmap-column-edition = الطبعة
roadmap-position = من { $from } إلى { $to } من أصل { $all }
roadmap-pages = الصفحات
roadmap-previous = السابقة
roadmap-next = التالية
roadmap-empty = لا يوجد في خارطة الطريق ما يطابق البحث
roadmap-empty-help = يمكن إزالة مرشح أو استعمال كلمات أخرى أو البحث في البنود المحجوبة مبدئياً.

## Marks beside an entry.

roadmap-mark-out-of-scope = خارج النطاق
roadmap-mark-peripheral = مجاور للنطاق
roadmap-mark-charter = اختصاصات لجنة
roadmap-mark-individual = مشروع فردي لم يعتمده أي فريق
roadmap-mark-revision = طبعة جديدة قيد الإعداد
roadmap-mark-secondary = مصدر ثانوي بانتظار تأكيد الهيئة
roadmap-inferred = بالاستنتاج
roadmap-unverified = غير مؤكدة
roadmap-legend-inferred = مستنتج من العنوان أو مجال التطبيق؛ لا يذكره المصدر صراحةً
roadmap-legend-unverified = نقطة مرجعية لم تتأكد بعد في نص أولي

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = الصفوف
roadmap-matrix-caption = عدد البنود حسب الهيئة
roadmap-matrix-total = المجموع
roadmap-matrix-none = غير مذكور
roadmap-matrix-gap = فجوة
roadmap-matrix-gaps = { $n ->
    [zero] لا توجد صفوف خالية من البنود.
    [one] صف واحد خالٍ من أي بند: فجوة، أو أعمال لم تبلّغ عنها أي جهة بعد.
    [two] صفان خاليان من أي بند: فجوتان، أو أعمال لم تبلّغ عنها أي جهة بعد.
    [few] { $n } صفوف خالية من أي بند: فجوات، أو أعمال لم تبلّغ عنها أي جهة بعد.
    [many] { $n } صفاً خالياً من أي بند: فجوات، أو أعمال لم تبلّغ عنها أي جهة بعد.
   *[other] { $n } من الصفوف خالية من أي بند: فجوات، أو أعمال لم تبلّغ عنها أي جهة بعد.
}
roadmap-matrix-square = المنشورة: { $published }؛ قيد الإعداد: { $progress }؛ المستنتجة: { $inferred }
roadmap-matrix-legend-split = المنشورة، و+ قيد الإعداد
roadmap-matrix-legend-inferred = منها ما استُنتج من العنوان أو مجال التطبيق
roadmap-matrix-legend-totals = يُحتسب البند في كل صف يخصه، ومرة واحدة في المجاميع.

## The timeline.

roadmap-timeline-picture = الخط الزمني حسب الهيئة
roadmap-timeline-today = اليوم:
roadmap-timeline-help = كل علامة تؤدي إلى بندها. ويبيّن الخط المجاور للعلامة المدى الذي قد يقع فيه التاريخ إذا لم تُعرف سوى السنة. وترد المعلومات نفسها أدناه في شكل قائمة.
roadmap-timeline-list = المعلومات نفسها في شكل قائمة
roadmap-timeline-no-target = قيد الإعداد دون موعد مستهدف معروف
roadmap-timeline-no-target-help = لم تحدد الهيئات موعداً مستهدفاً لهذه البنود: سؤال لبيان الاتصال المقبل.
roadmap-timeline-undated = بلا تاريخ معروف
roadmap-mark-published = منشور
roadmap-mark-former = منشور، ثم استُعيض عنه أو سُحب
roadmap-mark-posted = مشروع وثيقة متاح
roadmap-mark-planned = مخطط
roadmap-mark-overdue = متأخر

## An entry.

roadmap-at-the-body = فتح في موقع { $body }
roadmap-report = الإبلاغ عن خطأ
roadmap-report-subject = خارطة الطريق: خطأ في { $identifier }
roadmap-taken-off = أُزيل من خارطة الطريق في { $time }
roadmap-facts = المعلومات المتاحة
roadmap-editions-table = جدول الطبعات
roadmap-origin = مصدر المعلومات
roadmap-origin-unknown = لم يُسجَّل مصدر هذه المعلومات.
roadmap-checked = آخر تحقق
roadmap-date-unknown = تاريخ غير معروف
roadmap-neighbours = بنود أخرى على النقاط المرجعية والطبقات نفسها
roadmap-cite = الاستشهاد بهذا البند (BibTeX)

## History of an entry.

roadmap-history = سجل تغييرات هذا البند
roadmap-history-empty = لم يُسجَّل شيء بعد.
roadmap-history-field = الحقل
roadmap-history-before = قبل
roadmap-history-after = بعد
roadmap-history-value = القيمة
roadmap-nothing = لا شيء
roadmap-fields-changed = { $n ->
    [zero] لا حقول
    [one] حقل واحد
    [two] حقلان
    [few] { $n } حقول
    [many] { $n } حقلاً
   *[other] { $n } من الحقول
}
roadmap-field-of-edition = { $field }، { $edition }

## What changed.

roadmap-changes = ما تغيّر
roadmap-changes-lead = ما نشرته الهيئات بين يومين وما سُجّل في خارطة الطريق هذه.
roadmap-changes-from = من
roadmap-changes-to = إلى
roadmap-changes-show = عرض
# An isolate keeps the parts of the date in their order after Arabic letters.
roadmap-changes-bad-date = «{ $given }» ليس تاريخاً. يُكتب التاريخ بالصيغة { "\u2066" }2026-01-31{ "\u2069" }.
roadmap-changes-published = ما نشرته الهيئات
roadmap-changes-published-help = حسب تاريخ الطبعة، أو تاريخ الإتاحة في حالة مشاريع الوثائق
roadmap-changes-published-empty = لا توجد طبعة مؤرخة ضمن هذه الفترة. يُرجى اختيار تاريخ بداية أسبق.
roadmap-changes-recorded = ما سُجّل في خارطة الطريق هذه
roadmap-changes-added = { $n ->
    [zero] لم يُضف أي بند
    [one] أُضيف بند واحد
    [two] أُضيف بندان
    [few] أُضيفت { $n } بنود
    [many] أُضيف { $n } بنداً
   *[other] أُضيف { $n } من البنود
}
roadmap-changes-which = عرض البنود
roadmap-changes-recorded-help = البنود المضافة والمصححة والمزالة، حقلاً حقلاً
roadmap-changes-recorded-empty = لم يُسجَّل شيء ضمن هذه الفترة. يُرجى اختيار تاريخ بداية أسبق.

## What an import counts.

roadmap-import-read = الصفوف المقروءة
roadmap-import-added = البنود المضافة
roadmap-import-updated = البنود المحدّثة
roadmap-import-unchanged = البنود غير المتغيرة
roadmap-import-merged = البنود المدمجة
roadmap-import-withdrawn = البنود المزالة
roadmap-import-repaired = القيم المصلحة
roadmap-import-problems = المشاكل

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = في الدليل معلومات مختلفة أو إضافية
roadmap-proposals-help = هذا ما تذكره سجلات هيئات أخرى؛ ولا تتغير خارطة الطريق إلا إذا قبلته الأمانة.
roadmap-proposal-status = الحالة في الدليل: { $then }؛ وفي خارطة الطريق: { $now }.
roadmap-proposal-superseded = الحالة في الدليل: { $then }، وحلّ محله { $by }؛ وفي خارطة الطريق: { $now }.
roadmap-proposal-date = التاريخ في الدليل: { $then }؛ وفي خارطة الطريق: { $now }.
roadmap-proposal-new-date = التاريخ في الدليل: { $then }؛ ولا تاريخ في خارطة الطريق.
roadmap-proposal-edition = موجود في الدليل وليس في خارطة الطريق.

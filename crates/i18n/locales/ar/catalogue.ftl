### البحث، ودليل وثائق الهيئات.

## البحث.

search-lead = خرائط الطريق والاختصاصات ودليل وثائق الهيئات، كلها من خانة بحث واحدة.
search-label = المعرِّف أو الاسم السابق أو كلمات
search-field-hint = اكتبه كيفما شئت: لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للمسافات والنقاط.
search-catalogue-only = البحث في الدليل فقط
search-found = { $n ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
search-hidden = { $n ->
    [zero] لا توجد نتائج مطابقة أخرى
    [one] نتيجة مطابقة أخرى
    [two] نتيجتان مطابقتان أخريان
    [few] { $n } نتائج مطابقة أخرى
    [many] { $n } نتيجة مطابقة أخرى
   *[other] { $n } نتيجة مطابقة أخرى
}
search-show-all = إظهار الطبعات المسحوبة ووثائق 3GPP أيضاً
search-hide = إخفاء الطبعات المسحوبة ووثائق 3GPP
search-some = لا شيء يحتوي على هذه الكلمات جميعها؛ وهذه النتائج تحتوي على بعضها.
search-meant = هل تقصد
search-nothing = لم يُعثر على شيء
search-nothing-help = تحقق من الإملاء، أو استخدم كلمات أقل أو غيرها، أو رقم الوثيقة وحده. وكثيراً ما تكون العناوين معروفة بالإنكليزية فقط.
search-on-roadmap = في خارطة الطريق
search-group-text = الاختصاصات
search-superseded = حلّت محلها طبعة أحدث

## قبل أي سؤال.

search-help = ما الذي يمكن البحث عنه
search-help-identifier = معرِّف
search-help-identifier-text = توصية أو معيار أو مشروع أو وثيقة RFC، مع ذكر الهيئة أو الطبعة أو السنة أو من دونه. ويُعثر أيضاً على الأسماء السابقة لبنود العمل.
search-help-words = كلمات
search-help-words-text = كلمات من العناوين والأوصاف بأي من اللغات الست وبأي صيغة. ويمكن تضييق النتائج بحسب الهيئة والحالة والنوع والسنة واللجنة.
search-help-where = أين يجري البحث
search-help-where-text = تأتي بنود خارطة الطريق أولاً ثم الدليل. ولا تظهر الطبعات المسحوبة ووثائق 3GPP الكثيرة ما لم تُطلب.
search-example-1 = إدارة المفاتيح
search-example-2 = توزيع المفاتيح الكمومية

## ما يحتويه الدليل.

catalogue-title = دليل الوثائق
catalogue-lead = ما نشرته هيئات التقييس وما تعمل عليه، مأخوذاً من أدلتها هي: المعرِّفات والعناوين والتواريخ والحالة والعلاقات.
catalogue-what-is-in-it = ما يحتويه الدليل
catalogue-bodies = الوثائق بحسب الهيئة
catalogue-total = { $n ->
    [zero] لا توجد وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
    [many] { $n } وثيقة
   *[other] { $n } وثيقة
}
catalogue-other-bodies = { $n ->
    [zero] لا توجد هيئات أخرى
    [one] هيئة أخرى
    [two] هيئتان أخريان
    [few] { $n } هيئات أخرى
    [many] { $n } هيئة أخرى
   *[other] { $n } هيئة أخرى
}
catalogue-empty = لم يُستورد شيء بعد
catalogue-empty-help = يملأ القائم على تشغيل هذا الموقع الدليل بأمر واحد لأرشيف سجلات كل هيئة:
catalogue-empty-then = وما يُستورد يمكن البحث فيه هنا بعد ثوانٍ.
catalogue-how = كيف تصل المعلومات إلى هنا
catalogue-how-sources = من أدلة الهيئات نفسها
catalogue-how-sources-text = تُبيَّن في كل وثيقة الملفات المصدرية التي قُرئت منها واليوم الذي تصح فيه. ولا أحد يعدّلها هنا.
catalogue-how-merged = سجلات عدة لوثيقة واحدة
catalogue-how-merged-text = تُجمع سجلات الطبعة الواحدة معاً. وحيث تختلف تذكر الصفحة أيها اتُّبع ولماذا. وما لا يقوله أي مصدر بل استُنتج يحمل علامة تدل على ذلك.
catalogue-how-not = ليس السجل الرسمي
catalogue-how-not-text = العبرة بما تنشره الهيئة نفسها. وتؤدي كل وثيقة إلى صفحة هيئتها؛ فتحقق هناك قبل الاعتماد على أي معلومة.

## وثيقة.

catalogue-no-title = لا يذكر أي مصدر عنواناً.
catalogue-derived-title = عنوان مركَّب من النص الأساسي؛ لا يذكر أي مصدر عنواناً
catalogue-status-unknown = الحالة غير معروفة
catalogue-gone = لم تعد هذه الوثيقة واردة في الأدلة التي قُرئت منها. ويُحتفظ هنا بآخر ما ورد فيها.
catalogue-superseded-by = حلّت محلها طبعة أحدث:
catalogue-on-roadmap = واردة في خارطة طريق
catalogue-same-text = النص نفسه منشور بالمعرِّف
catalogue-facts = ما هو معروف
catalogue-title-in = العنوان: { $language }
catalogue-as-of = المعلومات حتى { $date }.
catalogue-check-there = هذا سجل معلومات وليس صفحة الهيئة نفسها؛ فتحقق هناك.
catalogue-abstract = الملخص
catalogue-abstract-note = ملخص من دليل الهيئة؛ يظهر في هذا الموقع فقط ولا يدخل في أي تصدير.
catalogue-family = الطبعات والتعديلات والمشاريع
catalogue-here = هذه الوثيقة
catalogue-related = العلاقات بوثائق أخرى
catalogue-sources = المصادر
catalogue-settled = حيث تختلف المصادر أو لا تذكر شيئاً
catalogue-others-say = تقول مصادر أخرى:
catalogue-entry-link = في دليل الوثائق

## العلاقات.

catalogue-relation-replaces = تحل محل
catalogue-relation-replaced-by = حلّت محلها
catalogue-relation-updates = تعدّل أو تصحّح
catalogue-relation-updated-by = عدّلتها أو صحّحتها
catalogue-relation-same-text = النص نفسه
catalogue-relation-adopted-from = معتمدة من
catalogue-relation-adopted-as = اعتُمدت بوصفها
catalogue-relation-has-edition = طبعة
catalogue-relation-complements = إضافة إلى
catalogue-relation-complemented-by = الإضافات
catalogue-relation-related = ذات صلة

## التواريخ.

catalogue-date-published = تاريخ النشر
catalogue-date-issued = تاريخ الموافقة
catalogue-date-created = تاريخ الإعداد
catalogue-date-updated = تاريخ التحديث
catalogue-date-confirmed = تاريخ التثبيت
catalogue-date-corrected = تاريخ التصحيح
catalogue-date-obsoleted = تاريخ السحب أو الإحلال
catalogue-date-stable-until = لا تتغير قبل
catalogue-date-target = القرار المقبل المقرر
catalogue-date-status = تاريخ بلوغ الحالة
catalogue-date-fetched = تاريخ جلب السجل

## الحقول.

catalogue-field-titles = العناوين
catalogue-field-abstracts = الملخص
catalogue-field-group = اللجنة
catalogue-field-question = المسألة
catalogue-field-stage = المرحلة
catalogue-field-dates = التواريخ
catalogue-field-release = الإصدار (Release)
catalogue-field-aliases = معرِّفات أخرى
catalogue-field-ics = ICS
catalogue-field-keywords = الكلمات الرئيسية
catalogue-field-superseded-by = حلّت محلها
catalogue-field-relations = العلاقات
catalogue-field-same-text = النص نفسه

## لماذا هذه القيمة دون غيرها.

catalogue-why-own-catalogue = اتُّبع دليل الهيئة نفسها.
catalogue-why-newer = اتُّبع أحدث المصادر.
catalogue-why-first-by-name = المصادر متساوية في المرتبة؛ فاتُّبع أولها بترتيب الأسماء.
catalogue-why-more-exact = أُخذت القيمة الأدق.
catalogue-why-derived = لا يقول ذلك أي مصدر؛ بل استُنتج من سائر المعلومات.

## أنواع الوثائق.

catalogue-kind-recommendation-amendment = تعديل على توصية
catalogue-kind-recommendation-corrigendum = تصويب لتوصية
catalogue-kind-recommendation-supplement = إضافة إلى توصيات
catalogue-kind-recommendation-annex = ملحق بتوصية
catalogue-kind-question = مسألة
catalogue-kind-resolution = قرار
catalogue-kind-handbook = كتيّب
catalogue-kind-guide = دليل توجيهي
catalogue-kind-publicly-available-specification = مواصفة متاحة للعموم
catalogue-kind-international-workshop-agreement = اتفاق ورشة عمل دولية
catalogue-kind-directive = توجيه
catalogue-kind-system-reference-deliverable = وثيقة مرجعية للأنظمة
catalogue-kind-technology-report = تقرير تكنولوجي
catalogue-kind-standard = معيار
catalogue-kind-redline = صيغة مبيَّنة التغييرات
catalogue-kind-european-standard = معيار أوروبي
catalogue-kind-european-telecommunication-standard = معيار أوروبي للاتصالات
catalogue-kind-interim-european-telecommunication-standard = معيار أوروبي مؤقت للاتصالات
catalogue-kind-etsi-standard = معيار ETSI
catalogue-kind-etsi-technical-report = تقرير تقني لمعهد ETSI
catalogue-kind-gsm-technical-specification = مواصفة تقنية GSM
catalogue-kind-special-report = تقرير خاص
catalogue-kind-other = أخرى

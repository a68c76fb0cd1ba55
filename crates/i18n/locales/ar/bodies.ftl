### Bodies whose work a group follows.

bodies-lead = الهيئات التي ينسق معها النشاط { $group }، وأعمال كل منها الواردة في خارطة الطريق.
bodies-relation-parent-help = أنشأ النشاط ويتلقى تقاريره.
bodies-relation-internal-help = لجان دراسات قطاع تقييس الاتصالات (ITU-T) المذكورة تحديداً في الاختصاصات.
bodies-relation-external-help = هيئات من خارج الاتحاد مذكورة في الاختصاصات.
bodies-relation-found-help = هيئات غير مذكورة في الاختصاصات، عُرفت أعمالها المتصلة بالموضوع وأُدرجت في خارطة الطريق.
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short } ({ $acronym })
bodies-site = الموقع الرسمي
bodies-site-of = الموقع الرسمي: { $body }
bodies-published =
    { $n ->
        [zero] لا بنود منشورة
        [one] بند منشور واحد
        [two] بندان منشوران
        [few] { $n } بنود منشورة
        [many] { $n } بنداً منشوراً
       *[other] { $n } من البنود المنشورة
    }
bodies-in-progress =
    { $n ->
        [zero] لا بنود قيد الإعداد
        [one] بند واحد قيد الإعداد
        [two] بندان قيد الإعداد
        [few] { $n } بنود قيد الإعداد
        [many] { $n } بنداً قيد الإعداد
       *[other] { $n } من البنود قيد الإعداد
    }
bodies-withdrawn =
    { $n ->
        [zero] لا بنود مسحوبة
        [one] بند مسحوب واحد
        [two] بندان مسحوبان
        [few] { $n } بنود مسحوبة
        [many] { $n } بنداً مسحوباً
       *[other] { $n } من البنود المسحوبة
    }
bodies-beside =
    { $n ->
        [zero] لا بنود مجاورة للنطاق
        [one] بند واحد مجاور للنطاق
        [two] بندان مجاوران للنطاق
        [few] { $n } بنود مجاورة للنطاق
        [many] { $n } بنداً مجاوراً للنطاق
       *[other] { $n } من البنود المجاورة للنطاق
    }
bodies-no-data = لا بيانات؛ لم تُستطلع بعد
bodies-no-data-help = الهيئة التي لا ترد عنها بيانات لم تُستطلع بعد، ومن الجائز جداً أن تكون لها أعمال متصلة بالموضوع.
bodies-no-specifications = يوجّه لجان الدراسات ولا يضع مواصفات خاصة به.
bodies-names-note = أسماء الهيئات بغير لغاتها ترجمات من إعدادنا.
bodies-none = لم تُسجَّل أي هيئة هنا بعد

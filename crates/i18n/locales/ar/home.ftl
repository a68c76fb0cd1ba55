### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = التنسيق بين هيئات التقييس
instance-lead = تعمل هيئات التقييس على المواضيع نفسها في آن واحد. ويتيح نشاط التنسيق المشترك صورة شاملة: من يعمل على ماذا، وما نُشر وما هو مخطط، وأين تتداخل الأعمال، ومتى يُعقد الاجتماع المقبل. وهنا السجل العام لذلك.
instance-description = السجل العام لأنشطة التنسيق المشتركة بين هيئات التقييس: خرائط الطريق والاجتماعات والأشخاص والاختصاصات.
instance-groups = أنشطة التنسيق
instance-no-groups = لا يوجد هنا أي نشاط تنسيق بعد
instance-no-groups-help = تتولى الأمانة إنشاء أنشطة التنسيق، ويظهر كل نشاط هنا فور إنشائه.
instance-open-group = فتح { $group }
instance-open-roadmap = خارطة الطريق
instance-last-meeting = الاجتماع الأخير
instance-meeting-line = { $place }، { $date }
instance-about = محتويات سجل كل نشاط
instance-about-roadmap = خارطة الطريق
instance-about-roadmap-text = جميع المواصفات وبنود العمل المتصلة بالموضوع، أياً كانت الهيئة التي تضعها: ما هو ساري المفعول، وما هو قيد الإعداد وموعده المنتظر، ومصدر كل معلومة.
instance-about-meetings = الاجتماعات
instance-about-meetings-text = مواعيد الاجتماعات وأماكنها، وما ينبغي إنجازه ومتى، وبنود جدول الأعمال.
instance-about-mandate = الولاية
instance-about-mandate-text = الغرض من إنشاء النشاط، والجهة التي أنشأته، والقائمون على قيادته، والهيئات التي يتعاون معها.

## Home page of a group.

home-all-people = الأشخاص وجهات الاتصال
home-parent = أُنشئ بقرار من { $parent } (الاجتماع المعقود { $period })

home-official-name = تسمية رسمية

home-next-meeting = الاجتماع المقبل
home-no-meeting = لا يوجد اجتماع مقرر
home-last-meeting = عُقد الاجتماع الأخير (الاجتماع { $number }): { $place }، { $date }.
home-no-meeting-yet = لم يعقد النشاط أي اجتماع بعد.
home-meeting-place = الاجتماع { $number }، { $place }
home-meeting-details = التفاصيل وجدول الأعمال
home-all-meetings = جميع الاجتماعات
home-deadlines = المواعيد النهائية
home-deadlines-over = المواعيد النهائية لذلك الاجتماع
home-deadline-passed = انقضى

home-figures = خارطة الطريق بالأرقام
home-figure-entries = مواصفات وبنود عمل
home-figure-published = منشورة
home-figure-in-progress = قيد الإعداد
home-figure-bodies = هيئات عاملة
home-figures-hidden =
    { $n ->
        [zero] لا تُحجب أي بنود عن العرض الأول.
        [one] حُجب عن العرض الأول بند واحد مسحوب أو منتهي الصلاحية أو مجاور للنطاق.
        [two] حُجب عن العرض الأول بندان، وهما مسحوبان أو منتهيا الصلاحية أو مجاوران للنطاق.
        [few] حُجبت عن العرض الأول { $n } بنود، وهي مسحوبة أو منتهية الصلاحية أو مجاورة للنطاق.
        [many] حُجب عن العرض الأول { $n } بنداً، وهي بنود مسحوبة أو منتهية الصلاحية أو مجاورة للنطاق.
       *[other] حُجب عن العرض الأول { $n } من البنود، وهي بنود مسحوبة أو منتهية الصلاحية أو مجاورة للنطاق.
    }
home-map-open = فتح المخطط
home-figures-all = عرض جميع البنود
home-map = أين تتركز الأعمال
home-newest = أحدث المنشورات
home-newest-none = لم تُسجَّل أي منشورات بعد.
home-newest-all = ما تغيّر في خارطة الطريق
home-planned = المنشورات المقبلة
home-planned-none = لا يوجد ما هو مخطط لتاريخ معروف.
home-planned-overdue =
    { $n ->
        [zero] لا توجد بنود عمل متأخرة عن موعدها المقرر
        [one] بند عمل واحد تجاوز موعده المقرر
        [two] بندا عمل تجاوزا موعدهما المقرر
        [few] { $n } بنود عمل تجاوزت موعدها المقرر
        [many] { $n } بند عمل تجاوزت موعدها المقرر
       *[other] { $n } من بنود العمل تجاوزت موعدها المقرر
    }
home-planned-all = الخط الزمني
home-search = البحث عن مواصفة

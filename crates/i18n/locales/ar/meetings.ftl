### Meetings.

meetings-lead = اجتماعات النشاط { $group }: تواريخها وأماكنها ومواعيدها النهائية وجداول أعمالها.
meetings-coming = الاجتماعات المقررة
meetings-held = الاجتماعات المعقودة
meetings-none-planned = لا يوجد اجتماع مقرر
meetings-none-planned-help = يُعلَن عن الاجتماعات هنا وبالبريد الإلكتروني متى قرر النشاط عقدها.
meetings-none-held = لم يُعقد أي اجتماع بعد.
meetings-number = الاجتماع
meetings-meeting = الاجتماع { $number }
meetings-title = الاجتماع { $number }: { $place }، { $date }
meetings-date = التاريخ
meetings-place = المكان
meetings-time = الوقت
# The offset stands after "UTC" in every script: an isolate of its own keeps the two together.
meetings-time-in-zone = من الساعة { $from } إلى الساعة { $to } بالتوقيت المحلي ({ $zone }، { "\u2066" }UTC{ $offset }{ "\u2069" })
meetings-time-utc = من الساعة { $from } إلى الساعة { $to } بالتوقيت العالمي المنسق (UTC)
meetings-collocated = بالتزامن مع
meetings-collocated-with = اجتماع { $body }، { $period }
meetings-taking-part = المشاركة
meetings-languages = لغة الاجتماع
meetings-registration = التسجيل
meetings-registration-compulsory = إلزامي للجميع، بمن فيهم المشاركون عن بُعد.
meetings-registration-free = لا يلزم التسجيل.
meetings-registration-where = يُرجى استعمال الاستمارة المتاحة في الصفحة الرئيسية الرسمية للنشاط.
meetings-registration-over = انتهى هذا الاجتماع وأُغلق باب التسجيل.
meetings-over = انتهى هذا الاجتماع.
meetings-deadlines = المواعيد النهائية
meetings-no-deadlines = لم تُسجَّل أي مواعيد نهائية.
meetings-agenda = جدول الأعمال
meetings-no-agenda = جدول الأعمال غير متاح بعد.
meetings-contributions = المساهمات
meetings-contributions-where = تُرسَل المساهمات بالبريد الإلكتروني إلى { $email }، باستعمال النموذج المتاح في الصفحة الرئيسية الرسمية.
meetings-place-and-time = الزمان والمكان
meetings-how = طريقة المشاركة

### People: leadership, secretariat, contacts.

people-lead = القائمون على قيادة النشاط { $group } ومن يمكن التوجه إليهم بالأسئلة.
people-leadership = القيادة
people-as-announced = وفقاً للإعلان الصادر في { $date }
people-unverified = البيانات المعروضة مطابقة للإعلان الصادر في { $date }، ولم يجرِ التحقق من أي تغييرات لاحقة. ويُرجى إبلاغ الأمانة بأي تغيير تعلمون به.
people-secretariat = الأمانة وجهات الاتصال
people-affiliation = جهة العمل
people-appointed-by = جهة التعيين
people-announced-in = أُعلن في { $document }، { $date }
people-none = لم يُسجَّل أحد هنا بعد
people-none-help = يُسجَّل كل تعيين هنا مع مصدره فور الإعلان عنه.
people-name-unofficial = أسماء المنظمات بغير لغاتها ترجمات من إعدادنا وليست رسمية.

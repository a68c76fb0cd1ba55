### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = منشور
status-in-progress = قيد الإعداد
status-withdrawn = مسحوب

## How an entry stands to what the group coordinates.

scope-core = ضمن النطاق الأساسي
scope-peripheral = مجاور للنطاق
scope-charter = اختصاصات
scope-out-of-scope = خارج النطاق

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = توصية
kind-supplement = إضافة
kind-technical-report = تقرير تقني
kind-technical-report-rel-20 = تقرير تقني (Rel-20)
kind-technical-specification = مواصفة تقنية
kind-group-specification = مواصفة فريق
kind-group-report = تقرير فريق
kind-etsi-guide = دليل المعهد ETSI
kind-focus-group-deliverable = ناتج من نواتج فريق متخصص
kind-internet-draft = مشروع وثيقة إنترنت (Internet-Draft)
kind-rfc = RFC
kind-international-standard = معيار دولي
kind-standard-project-par = مشروع معيار (PAR)
kind-national-standard-gb-t = معيار وطني (GB/T)
kind-industry-standard-yd-t = معيار قطاعي (YD/T)
kind-cryptography-industry-standard-gm-t = معيار قطاع التجفير (GM/T)
kind-reference-specification = مواصفة مرجعية
kind-special-publication = منشور خاص
kind-protection-profile = ملف حماية (Protection Profile)
kind-white-paper = ورقة بيضاء
kind-official-document = وثيقة رسمية
kind-official-document-white-paper = وثيقة رسمية (ورقة بيضاء)
kind-roadmap = خارطة طريق
kind-terms-of-reference = اختصاصات

## What a document does to the one that it amends.

change-amendment = تعديل
change-corrigendum = تصويب

## Topics.

topic-abstraction = التجريد
topic-application-registration = تسجيل التطبيقات
topic-architecture = المعمارية
topic-assessment = التقييم
topic-authentication = الاستيقان
topic-autonomic = الإدارة الذاتية
topic-benchmarking = المقارنة المعيارية
topic-business-role = الأدوار التجارية
topic-certification = إصدار الشهادات
topic-component = المكونات
topic-control-management = التحكم والإدارة
topic-dependability = الاعتمادية
topic-deployment = النشر
topic-digital-twin = التوأم الرقمي
topic-edge = حافة الشبكة
topic-federation = اتحاد الشبكات
topic-framework = الإطار
topic-integration = التكامل
topic-interface = السطوح البينية
topic-interworking = التشغيل البيني
topic-ipsec = IPsec
topic-key-combination = دمج المفاتيح
topic-key-management = إدارة المفاتيح
topic-key-relay = ترحيل المفاتيح
topic-key-supply = الإمداد بالمفاتيح
topic-measurement = القياس
topic-migration = الانتقال
topic-ml = التعلّم الآلي
topic-mobile = الشبكات المتنقلة
topic-module = الوحدات
topic-monitoring = المراقبة
topic-multi-point-coordination = التنسيق متعدد النقاط
topic-multicast = البث المتعدد
topic-national-spec = مواصفة وطنية
topic-node-protection = حماية العقد
topic-orchestration = التنسيق الآلي (Orchestration)
topic-overview = نظرة عامة
topic-parameters = المعلمات
topic-pqc = التجفير ما بعد الكمومي
topic-pqc-hybrid = نهج هجين مع التجفير ما بعد الكمومي
topic-procedures = الإجراءات
topic-protection-profile = ملف الحماية (Protection Profile)
topic-protocol = البروتوكولات
topic-qkd-protocol = بروتوكولات QKD
topic-qkd-system = أنظمة QKD
topic-qos = جودة الخدمة
topic-qrng = مولّد كمومي للأعداد العشوائية
topic-quantum-computing = الحوسبة الكمومية
topic-quantum-network = الشبكات الكمومية
topic-requirements = المتطلبات
topic-resilience = القدرة على الصمود
topic-roadmap = خارطة طريق
topic-satellite = السواتل
topic-sdn = التوصيل الشبكي المعرّف بالبرمجيات (SDN)
topic-secure-storage = التخزين الآمن
topic-security = الأمن
topic-security-proof = براهين الأمن
topic-service = الخدمات
topic-service-awareness = إدراك الخدمة
topic-slicing = تقسيم الشبكة إلى شرائح
topic-standardization-outlook = آفاق التقييس
topic-synchronization = التزامن
topic-template = النماذج
topic-terminology = المصطلحات
topic-testbed = منصات الاختبار
topic-testing = الاختبار
topic-time-sensitive-network = الشبكات الحساسة للوقت
topic-tls = TLS
topic-transport = النقل
topic-trust = الثقة
topic-underwater = البيئة تحت الماء
topic-use-cases = حالات الاستخدام
topic-user-network = شبكات المستعملين
topic-utility-network = شبكات المرافق العامة
topic-zero-trust = انعدام الثقة

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = حلّت محلّها وثيقة أخرى
note-expired-draft = مشروع انتهت صلاحيته
note-sources-conflict = المصادر متضاربة
note-title-composed-from-the-base-text = العنوان مركّب من عنوان النص الأساسي
note-former-name-by-title-match = الاسم السابق مستنتج من تطابق العنوان
note-former-name-from-a-liaison-statement = الاسم السابق مأخوذ من بيان اتصال
note-former-name-from-a-meeting-document = الاسم السابق مأخوذ من وثيقة اجتماع
note-former-name-from-the-aap-record = الاسم السابق مأخوذ من سجل عملية الموافقة البديلة (AAP)
note-peripheral-quantum-safe-cryptography-not-qkd = مجاور للنطاق: تجفير آمن كمومياً، وليس QKD

## How a body stands to the group.

relation-parent = الفريق الأم
relation-internal = داخل الاتحاد
relation-external = خارج الاتحاد
relation-found = هيئات عُرفت من أعمالها

## Roles in a group, for a holder of either sex.

role-chair = الرئيس
role-vice-chair = نائب الرئيس
role-secretariat = الأمانة
role-contact = جهة الاتصال

## What a text may be relied on for.

standing-official = نص رسمي
standing-original = نص أصلي
standing-translation = ترجمة غير رسمية
standing-summary = ملخص، وليس النص الرسمي

## How one can take part in a meeting.

attendance-physical = حضور شخصي
attendance-remote = مشاركة عن بُعد
attendance-both = حضور شخصي أو مشاركة عن بُعد

## How far a source may be relied on.

confidence-primary = مقروء في سجل الهيئة نفسها
confidence-secondary = مقروء في مصدر آخر؛ بانتظار تأكيد الهيئة

## What was done.

event-catalogue-imported = استيراد فهرس إلى الدليل
event-instance-created = أُنشئ النظام
event-group-created = أُنشئ النشاط
event-roadmap-imported = استُوردت خارطة الطريق
event-roadmap-entry-added = أُضيف بند إلى خارطة الطريق
event-roadmap-entry-corrected = صُحّح بند في خارطة الطريق
event-roadmap-entry-withdrawn = أُزيل بند من خارطة الطريق
event-terms-attached = أُرفقت الاختصاصات الرسمية

## Who did it.

actor-public = الجمهور
actor-operator = المشغّل
actor-system = النظام

## By which door it came in.

entrance-web = صفحة ويب
entrance-command = أمر
entrance-job = مهمة مجدولة
entrance-seed = التشغيل الأول

## Fields of an entry and of its editions.

field-identifier = المعرّف
field-title = العنوان
field-body = الهيئة
field-working-group = اللجنة أو الفريق
field-scope = النطاق
field-kind = النوع
field-change = التغيير
field-status = الحالة
field-date = التاريخ
field-target = الموعد المستهدف
field-former-names = الأسماء السابقة
field-layers = الطبقات
field-reference-points = النقاط المرجعية
field-topics = المواضيع
field-url = العنوان الإلكتروني
field-notes = ملاحظات
field-editions = الطبعات
field-confidence = درجة الموثوقية
field-source = المصدر

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = النطاق
heading-tasks = المهام
heading-participation = المشاركة
heading-administrative-support = الدعم الإداري
heading-meetings = الاجتماعات
heading-parent-and-reports = الفريق الأم والتقارير المرحلية
heading-leadership = القيادة
heading-other-contacts = جهات اتصال أخرى
heading-duration = المدة

field-edition = الطبعة
field-as-of = تاريخ آخر تحقق

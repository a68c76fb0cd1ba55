### What every page shows.

site-name = Accord
all-groups = كل أنشطة التنسيق
skip-to-content = الانتقال إلى المحتوى
breadcrumb = موقعكم الحالي
language-switch = اللغة
language-switch-footer = هذه الصفحة بلغة أخرى

## Navigation of a group.

nav-sections = الأقسام
nav-home = الرئيسية
nav-roadmap = خارطة الطريق
nav-meetings = الاجتماعات
nav-bodies = الهيئات
nav-people = الأشخاص
nav-terms = الاختصاصات
nav-search = البحث

## Below every page.

footer-about-group = السجل العام للنشاط { $group }: اختصاصاته والقائمون عليه واجتماعاته وخارطة طريق التقييس.
footer-about-site = السجل العام لأنشطة التنسيق المشتركة بين هيئات التقييس.
footer-official-rule = النصوص الموسومة بأنها ملخص ليست رسمية. وعند الاختلاف، يُعتدّ بما نشرته الهيئة المسؤولة.
footer-as-of = آخر تغيير في هذا السجل: { $time }
official-home-page = الصفحة الرئيسية الرسمية
help-and-contact = للمساعدة والاتصال:

## Words used on several pages.

source = المصدر
language = اللغة
languages = اللغات
unofficial-name = تسمية غير رسمية
unofficial-name-help = لغة التسمية الرسمية: { $languages } فقط؛ أما في غيرها من اللغات فهي ترجمة من إعدادنا.
search-roadmap = البحث عن مواصفة
search-hint = المعرّف أو الاسم السابق أو كلمات من العنوان
search-button = بحث
email = البريد الإلكتروني
telephone = الهاتف
fax = الفاكس
country = البلد
table-of = الجدول: { $name }

## Languages, as a reader of this one calls them.

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية

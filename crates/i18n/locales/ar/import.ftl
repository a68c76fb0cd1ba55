# What is wrong with a value that was given, by a form, a command or a line of a table.
# Dates and addresses stand in isolates of their own: after Arabic letters their parts would change places.

import-required = هذه القيمة لازمة؛ يُرجى إدخالها.
import-status = ليست هذه حالة معروفة؛ القيم المقبولة: published أو in progress أو withdrawn.
import-date = ليس هذا تاريخاً؛ الصيغ المقبولة: { "\u2066" }2025{ "\u2069" } أو { "\u2066" }2025-12{ "\u2069" } أو { "\u2066" }2025-Q4{ "\u2069" } أو { "\u2066" }2025-12-14{ "\u2069" }.
import-confidence = ليست هذه درجة موثوقية معروفة؛ القيم المقبولة: primary أو secondary.
import-url = ليس هذا عنوان ويب؛ يجب أن يبدأ العنوان بالصيغة { "\u2066" }https://{ "\u2069" } أو { "\u2066" }http://{ "\u2069" } وألا يتضمن مسافات.
import-scope = ليس هذا نطاقاً معروفاً؛ القيم المقبولة: core أو peripheral أو charter أو out-of-scope.
import-unknown-field = لا يوجد حقل بهذا الاسم.
import-control-character = تتضمن هذه القيمة سمات لا يمكن عرضها، ناتجة عن ترميز غير صحيح. يُرجى حفظ الملف بترميز UTF-8.
import-cells = عدد الخلايا في هذا السطر مختلف عن عددها في السطر الأول؛ يُرجى التحقق من الفواصل وعلامات الاقتباس فيه.
import-quote = علامة اقتباس مفتوحة هنا وغير مغلقة.
import-duplicate = يتكرر هذا المعرّف في الجدول.
import-exists = هذه الطبعة موجودة في خارطة الطريق؛ يُرجى تصحيحها بدلاً من إضافتها.
import-file-empty = الملف فارغ؛ يُرجى تقديم ملف CSV يتضمن سطر عناوين وسطراً لكل طبعة.
import-file-workbook = الملف مصنف جداول إلكترونية وليس ملف CSV؛ يُرجى حفظ الورقة بنسق «CSV UTF-8» وتقديم الملف الناتج.
import-file-encoding = السطر { $line } ليس نصاً بترميز UTF-8؛ يُرجى حفظ الملف بنسق «CSV UTF-8» وإعادة المحاولة.
import-file-no-table = السطر الأول، «{ $first }»، لا يتضمن أي عمود من أعمدة خارطة طريق؛ يجب أن يكون سطر عناوين مثل { $example }.
import-file-columns = الأعمدة التالية ناقصة في سطر العناوين: { $missing }. يُرجى إضافتها وإعادة المحاولة.
terms-too-long = النص أطول من أي اختصاصات معهودة؛ يُرجى التحقق من أن الملف هو الملف الصحيح.
group-slug-taken = يوجد نشاط بهذا العنوان بالفعل؛ يُرجى اختيار قيمة أخرى للحقل slug.

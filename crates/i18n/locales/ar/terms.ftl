### Terms of reference.

terms-lead = الغرض من النشاط { $group } ومهامه وأساليب عمله، مرتبةً تحت العناوين التسعة لاختصاصاته.
terms-contents = المحتويات
terms-official-languages = لغة النص الرسمي: { $languages }. ولا تُعدّ أي نسخة أخرى رسمية.
terms-official-not-attached = النص الرسمي غير مرفق بهذا السجل بعد. وما يرد هنا ملخصات من إعدادنا، تنقل المضمون لا الصياغة.
terms-official-attached = حيثما أُرفق النص الرسمي، فإنه يُعرض بنصه الحرفي.
terms-official-text = نص رسمي
terms-official-text-in = النص الرسمي باللغة { $language }
terms-other-language = باللغة { $language }؛ لا توجد نسخة بلغتكم بعد.
terms-no-text = لم يُسجَّل شيء تحت هذا العنوان بعد.
terms-created = أُنشئ بقرار من { $parent } (الاجتماع المعقود { $period })
terms-decision = مصدر الاختصاصات
terms-decided-by = القرار
terms-document = الوثيقة
terms-source-line = { $name }، { $date }

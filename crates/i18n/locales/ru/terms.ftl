### Terms of reference.

terms-lead = Назначение, задачи и порядок работы { $group } по девяти разделам круга ведения.
terms-contents = Содержание
terms-official-languages = Язык официального издания: { $languages }. Прочие версии не являются официальными.
terms-official-not-attached = Официальный текст здесь пока не приложен. Ниже приведено наше краткое изложение: оно передает суть, но не формулировки.
terms-official-attached = Там, где официальный текст приложен, он приводится дословно.
terms-official-text = Официальный текст
terms-official-text-in = Официальный текст; язык: { $language }
terms-other-language = Язык текста: { $language }; версии на вашем языке пока нет.
terms-no-text = В этом разделе пока ничего нет.
terms-created = Создана решением { $parent } на собрании { $period }
terms-decision = Происхождение круга ведения
terms-decided-by = Решение
terms-document = Документ
terms-source-line = { $name }, { $date }

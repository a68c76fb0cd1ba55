### People: leadership, secretariat, contacts.

people-lead = Кто руководит { $group } и к кому обращаться с вопросами.
people-leadership = Руководящий состав
people-as-announced = Согласно объявлению от { $date }
people-unverified = Сведения приведены согласно объявлению от { $date }; последующие изменения не проверены. Если вам известно о них, пожалуйста, сообщите в секретариат.
people-secretariat = Секретариат и контакты
people-affiliation = Организация
people-appointed-by = Решение о назначении
people-announced-in = { $document }, { $date }
people-none = Сведений пока нет
people-none-help = Как только будет объявлено о назначении, здесь появится запись с указанием источника.
people-name-unofficial = Названия организаций на языках, отличных от их собственных, даны в нашем переводе и не являются официальными.

### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = Координация между организациями по стандартизации
instance-lead = Разные организации по стандартизации одновременно работают над одними и теми же вопросами. Группа по совместной координационной деятельности следит за общей картиной: кто над чем работает, что опубликовано и запланировано, где работа дублируется, когда состоится следующее собрание. Эти сведения открыты для всех.
instance-description = Открытые сведения о совместной координационной деятельности организаций по стандартизации: дорожные карты, собрания, контакты, круг ведения.
instance-groups = Группы
instance-no-groups = Групп пока нет
instance-no-groups-help = Группы создает секретариат. Как только группа будет создана, она появится здесь.
instance-open-group = Открыть { $group }
instance-open-roadmap = Дорожная карта
instance-last-meeting = Последнее собрание
instance-meeting-line = { $place }, { $date }
instance-about = Что есть на страницах группы
instance-about-roadmap = Дорожная карта
instance-about-roadmap-text = Все спецификации и направления работы по тематике группы, какая бы организация их ни вела: что действует, что разрабатывается, к какому сроку и откуда взяты эти сведения.
instance-about-meetings = Собрания
instance-about-meetings-text = Когда и где собирается группа, что и к какому сроку нужно сделать, что стоит в повестке дня.
instance-about-mandate = Круг ведения
instance-about-mandate-text = Кем и для чего создана группа, кто ею руководит и с какими организациями она работает.

## Home page of a group.

home-all-people = Руководящий состав и контакты
home-parent = Создана решением { $parent } на собрании { $period }

home-official-name = Официальное название

home-next-meeting = Следующее собрание
home-no-meeting = Собраний не запланировано
home-last-meeting = Последним было { $number }-е собрание: { $place }, { $date }
home-no-meeting-yet = Собраний группы еще не было.
home-meeting-place = { $number }-е собрание, { $place }
home-meeting-details = Подробности и повестка дня
home-all-meetings = Все собрания
home-deadlines = Предельные сроки
home-deadlines-over = Предельные сроки этого собрания
home-deadline-passed = истек

home-figures = Дорожная карта в цифрах
home-figure-entries = Спецификации и направления работы
home-figure-published = Опубликовано
home-figure-in-progress = В разработке
home-figure-bodies = Организаций ведут работу
home-figures-hidden =
    { $n ->
        [one] По умолчанию скрыта { $n } запись: отозванная, с истекшим сроком или вне основной сферы.
        [few] По умолчанию скрыты { $n } записи: отозванные, с истекшим сроком или вне основной сферы.
        [many] По умолчанию скрыто { $n } записей: отозванные, с истекшим сроком или вне основной сферы.
       *[other] По умолчанию скрыто { $n } записи: отозванные, с истекшим сроком или вне основной сферы.
    }
home-map-open = Открыть карту
home-figures-all = Показать все записи
home-map = Где ведется работа
home-newest = Последние публикации
home-newest-none = Сведений о публикациях пока нет.
home-newest-all = Что изменилось в дорожной карте
home-planned = Ближайшие планы
home-planned-none = На известные даты ничего не запланировано.
home-planned-overdue =
    { $n ->
        [one] У { $n } направления работы прошел плановый срок
        [few] У { $n } направлений работы прошел плановый срок
        [many] У { $n } направлений работы прошел плановый срок
       *[other] У { $n } направления работы прошел плановый срок
    }
home-planned-all = Временная шкала
home-search = Поиск спецификации

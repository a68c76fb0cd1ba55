### Bodies whose work a group follows.

bodies-lead = Организации, с которыми { $group } координирует работу, и их место в дорожной карте.
bodies-relation-parent-help = Создала группу и получает ее отчеты.
bodies-relation-internal-help = Исследовательские комиссии МСЭ-Т, особо названные в круге ведения.
bodies-relation-external-help = Внешние организации, названные в круге ведения.
bodies-relation-found-help = В круге ведения не названы; их работа по этой тематике была найдена и включена в дорожную карту.
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short } ({ $acronym })
bodies-site = Официальный сайт
bodies-site-of = Официальный сайт: { $body }
bodies-published =
    { $n ->
        [one] { $n } опубликована
        [few] { $n } опубликованы
        [many] { $n } опубликовано
       *[other] { $n } опубликовано
    }
bodies-in-progress =
    { $n ->
        [one] { $n } в разработке
        [few] { $n } в разработке
        [many] { $n } в разработке
       *[other] { $n } в разработке
    }
bodies-withdrawn =
    { $n ->
        [one] { $n } отозвана
        [few] { $n } отозваны
        [many] { $n } отозвано
       *[other] { $n } отозвано
    }
bodies-beside =
    { $n ->
        [one] { $n } вне основной сферы
        [few] { $n } вне основной сферы
        [many] { $n } вне основной сферы
       *[other] { $n } вне основной сферы
    }
bodies-no-data = Нет данных; запрос еще не направлялся
bodies-no-data-help = Организация без данных еще не получала запроса; возможно, она тоже ведет работу по этой тематике.
bodies-no-specifications = Руководит исследовательскими комиссиями; собственных спецификаций не разрабатывает.
bodies-names-note = Названия организаций на языках, отличных от их собственных, даны в нашем переводе.
bodies-none = Организации пока не внесены

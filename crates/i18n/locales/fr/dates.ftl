### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.

## Months as they stand in a date.

date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

## Months without a day.

date-month-alone-1 = { date-month-1 }
date-month-alone-2 = { date-month-2 }
date-month-alone-3 = { date-month-3 }
date-month-alone-4 = { date-month-4 }
date-month-alone-5 = { date-month-5 }
date-month-alone-6 = { date-month-6 }
date-month-alone-7 = { date-month-7 }
date-month-alone-8 = { date-month-8 }
date-month-alone-9 = { date-month-9 }
date-month-alone-10 = { date-month-10 }
date-month-alone-11 = { date-month-11 }
date-month-alone-12 = { date-month-12 }

## One day, month, quarter, year.

date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month = { $month } { $year }
date-quarter-1 = T1 { $year }
date-quarter-2 = T2 { $year }
date-quarter-3 = T3 { $year }
date-quarter-4 = T4 { $year }
date-year = { $year }

## From one day to another: within a month, within a year, across years.

period-in-month =
    { $day ->
        [1] 1er
       *[other] { $day }
    }–{ $to-day ->
        [1] 1er
       *[other] { $to-day }
    } { $month } { $year }
period-in-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } – { $to-day ->
        [1] 1er
       *[other] { $to-day }
    } { $to-month } { $year }
period-across-years =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year } – { $to-day ->
        [1] 1er
       *[other] { $to-day }
    } { $to-month } { $to-year }

## A moment, in universal time.

date-timestamp = { $date }, { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before }, { $item }
list-last = { $before } et { $item }
list-last-before-i = { list-last }

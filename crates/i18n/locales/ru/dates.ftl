### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.

## Months as they stand in a date.

date-month-1 = января
date-month-2 = февраля
date-month-3 = марта
date-month-4 = апреля
date-month-5 = мая
date-month-6 = июня
date-month-7 = июля
date-month-8 = августа
date-month-9 = сентября
date-month-10 = октября
date-month-11 = ноября
date-month-12 = декабря

## Months without a day.

date-month-alone-1 = январь
date-month-alone-2 = февраль
date-month-alone-3 = март
date-month-alone-4 = апрель
date-month-alone-5 = май
date-month-alone-6 = июнь
date-month-alone-7 = июль
date-month-alone-8 = август
date-month-alone-9 = сентябрь
date-month-alone-10 = октябрь
date-month-alone-11 = ноябрь
date-month-alone-12 = декабрь

## One day, month, quarter, year.

date-day = { $day } { $month } { $year } г.
date-month = { $month } { $year } г.
date-quarter-1 = 1-й кв. { $year } г.
date-quarter-2 = 2-й кв. { $year } г.
date-quarter-3 = 3-й кв. { $year } г.
date-quarter-4 = 4-й кв. { $year } г.
date-year = { $year } г.

## From one day to another: within a month, within a year, across years.

period-in-month = { $day }–{ $to-day } { $month } { $year } г.
period-in-year = { $day } { $month } – { $to-day } { $to-month } { $year } г.
period-across-years = { $day } { $month } { $year } г. – { $to-day } { $to-month } { $to-year } г.

## A moment, in universal time.

date-timestamp = { $date }, { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before }, { $item }
list-last = { $before } и { $item }
list-last-before-i = { list-last }

### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.

## Months as they stand in a date.

date-month-1 = 1月
date-month-2 = 2月
date-month-3 = 3月
date-month-4 = 4月
date-month-5 = 5月
date-month-6 = 6月
date-month-7 = 7月
date-month-8 = 8月
date-month-9 = 9月
date-month-10 = 10月
date-month-11 = 11月
date-month-12 = 12月

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

date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-quarter-1 = { $year }年第1季度
date-quarter-2 = { $year }年第2季度
date-quarter-3 = { $year }年第3季度
date-quarter-4 = { $year }年第4季度
date-year = { $year }年

## From one day to another: within a month, within a year, across years.

period-in-month = { $year }年{ $month }{ $day }日至{ $to-day }日
period-in-year = { $year }年{ $month }{ $day }日至{ $to-month }{ $to-day }日
period-across-years = { $year }年{ $month }{ $day }日至{ $to-year }年{ $to-month }{ $to-day }日

## A moment, in universal time.

date-timestamp = { $date } { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before }、{ $item }
list-last = { $before }和{ $item }
list-last-before-i = { list-last }

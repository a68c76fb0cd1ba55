### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.

## Months as they stand in a date.

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

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

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter-1 = Q1 { $year }
date-quarter-2 = Q2 { $year }
date-quarter-3 = Q3 { $year }
date-quarter-4 = Q4 { $year }
date-year = { $year }

## From one day to another: within a month, within a year, across years.

period-in-month = { $day }–{ $to-day } { $month } { $year }
period-in-year = { $day } { $month } – { $to-day } { $to-month } { $year }
period-across-years = { $day } { $month } { $year } – { $to-day } { $to-month } { $to-year }

## A moment, in universal time.

date-timestamp = { $date }, { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before }, { $item }
list-last = { $before } and { $item }
list-last-before-i = { list-last }

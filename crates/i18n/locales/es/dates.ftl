### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.

## Months as they stand in a date.

date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre

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

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-quarter-1 = T1 { $year }
date-quarter-2 = T2 { $year }
date-quarter-3 = T3 { $year }
date-quarter-4 = T4 { $year }
date-year = { $year }

## From one day to another: within a month, within a year, across years.

period-in-month = { $day }–{ $to-day } de { $month } de { $year }
period-in-year = { $day } de { $month } – { $to-day } de { $to-month } de { $year }
period-across-years = { $day } de { $month } de { $year } – { $to-day } de { $to-month } de { $to-year }

## A moment, in universal time.

date-timestamp = { $date }, { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before }, { $item }
list-last = { $before } y { $item }
list-last-before-i = { $before } e { $item }

### Dates, times and lists. Days are numbers; years are text, so that they are not grouped as numbers are.
### Latin digits, as on the Arabic pages of ITU. Periods are put into words: a dash between two
### numbers is laid out in either order, depending on what stands around it.

## Months as they stand in a date.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

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
date-quarter-1 = الربع الأول من { $year }
date-quarter-2 = الربع الثاني من { $year }
date-quarter-3 = الربع الثالث من { $year }
date-quarter-4 = الربع الرابع من { $year }
date-year = { $year }

## From one day to another: within a month, within a year, across years.

period-in-month = من { $day } إلى { $to-day } { $month } { $year }
period-in-year = من { $day } { $month } إلى { $to-day } { $to-month } { $year }
period-across-years = من { $day } { $month } { $year } إلى { $to-day } { $to-month } { $to-year }

## A moment, in universal time.

date-timestamp = { $date }، { $time } UTC

## Lists: an item after others, and the last item; Spanish has another `and` before the sound of i.

list-middle = { $before } و{ $item }
list-last = { $before } و{ $item }
list-last-before-i = { list-last }

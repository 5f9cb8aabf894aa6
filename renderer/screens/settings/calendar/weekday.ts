import { getDayOfWeek, parseDate } from '@internationalized/date'
import type { Day } from '../../../../shared/values/time.ts'

/** 0 for Sunday. */
export const dayOfWeek = (day: Day): number => getDayOfWeek(parseDate(day), 'en-US')

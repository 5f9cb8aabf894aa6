import type { Words } from '../../words.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** How limits are said where they run down. */
export const limit: Words['screens']['limit'] = {
  late: (clock) => `${clock} over`,
  lateDays: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  left: (time) => `${time} left`,
  today: (time) => `today ${time}`,
  tomorrow: 'Tomorrow',
  inDays: (days) => `In ${days} days`,
  none: 'No limit',
  month: (month, day, weekday) => `${WEEKDAYS[weekday] ?? ''}, ${day} ${MONTHS[month - 1] ?? ''}`,
}

import type { Words } from '../../shared/language/index.ts'
import { writeMinutes } from '../../shared/language/write.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'
import { instantAt, localMinute, type Zone } from '../../shared/values/time.ts'
import { daysUntil, type Limit } from '../stores/limit.ts'

const DAY_MINUTES = 24 * 60

const two = (number: number): string => String(number).padStart(2, '0')

/** `超时 02:15`, `逾期 2 天`, `6 小时 12 分`, `明天`: the nearer the limit, the finer it is said. */
export function limitText(
  words: Words,
  language: DocumentLanguage,
  { minutes, late }: Limit,
  days: number,
): string {
  const { limit } = words.screens
  if (late && minutes >= DAY_MINUTES) return limit.lateDays(Math.floor(minutes / DAY_MINUTES))
  if (late) return limit.late(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
  if (minutes < DAY_MINUTES) return writeMinutes(minutes, language)
  return days <= 1 ? limit.tomorrow : limit.inDays(days)
}

/** `今天 15:54`, otherwise `11-23 10:00`, with the year when it is another one. */
export function momentText(words: Words, instant: string, now: number, zone: Zone): string {
  const local = localMinute(instant, zone)
  const time = local.slice(11)
  if (daysUntil(instant, now, zone) === 0) return words.screens.limit.today(time)
  const thisYear = localMinute(instantAt(now, zone), zone).slice(0, 4) === local.slice(0, 4)
  return `${local.slice(thisYear ? 5 : 0, 10)} ${time}`
}

import type { Words } from '../../words.ts'

/** How limits are said where they run down. */
export const limit: Words['screens']['limit'] = {
  late: (clock) => `逾時 ${clock}`,
  lateDays: (days) => `逾期 ${days} 天`,
  left: (time) => `剩餘 ${time}`,
  today: (time) => `今天 ${time}`,
  tomorrow: '明天',
  inDays: (days) => `${days} 天後`,
  none: '不限時',
  month: (month, day, weekday) =>
    `${month} 月 ${day} 日 星期${['日', '一', '二', '三', '四', '五', '六'][weekday] ?? ''}`,
}

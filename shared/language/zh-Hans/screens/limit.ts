/** How limits are said where they run down. */
export const limit = {
  late: (clock: string) => `超时 ${clock}`,
  lateDays: (days: number) => `逾期 ${days} 天`,
  left: (time: string) => `剩余 ${time}`,
  today: (time: string) => `今天 ${time}`,
  tomorrow: '明天',
  inDays: (days: number) => `${days} 天后`,
  none: '不限时',
  month: (month: number, day: number, weekday: number) =>
    `${month} 月 ${day} 日 星期${['日', '一', '二', '三', '四', '五', '六'][weekday] ?? ''}`,
}

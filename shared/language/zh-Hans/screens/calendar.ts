import type { DayMark } from '../../../values/office-calendar.ts'

/** Which days are worked. */
export const calendar = {
  tab: '工作日历',
  title: '工作日历',
  help: '工作日、期限和进度表按此计算；没有列出的日子，周一至周五上班。',
  yearLabel: '年份',
  year: (year: string) => `${year} 年`,
  unlisted: (year: string) =>
    `${year} 年还没有节假日，只按周一至周五计算。请在国务院公布放假安排后，在下面添加或粘贴。`,
  days: '日期',
  mark: '安排',
  source: '来源',
  own: '本公司',
  builtIn: '内置（国务院放假安排）',
  marks: { free: '休息', worked: '上班', usual: '按平常' } satisfies Record<DayMark, string> as Record<
    DayMark,
    string
  >,
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as readonly string[],
  until: '至',
  fromTo: (from: string, to: string) => `${from} 至 ${to}`,
  count: (week: string, days: number) => `${week}，${days} 天`,
  giveBack: '撤回',
  giveBackThis: (days: string) => `撤回 ${days} 的安排`,
  saved: '日历已更新，未发出的期限已按新日历计算；已发出的文件不变。',
  add: '添加或改动',
  addHelp: '与内置安排不同的，以这里为准。',
  from: '从',
  to: '到（只有一天可不填）',
  name: '名称',
  save: '保存',
  many: (days: number) => `共 ${days} 天`,
  paste: '从表格粘贴',
  pasteHelp: '每行一项：日期或起止日期、名称、休息或上班。',
  pasteLabel: '粘贴的内容',
  pasteExample: '2027-10-01 至 2027-10-07　国庆节　休息',
  understood: (days: number, first: string, last: string) => `读出 ${days} 天，${first} 至 ${last}。`,
  unread: (lines: number) => `有 ${lines} 行没有读出日期，不会导入：`,
  nothingPasted: '请先粘贴内容',
  tooMany: '一次最多导入 400 天',
  import: '导入',
  problems: {
    from: '请填写日期。',
    to: (most: number) => `截止日期不能早于起始日期，一次最多 ${most} 天。`,
  },
}

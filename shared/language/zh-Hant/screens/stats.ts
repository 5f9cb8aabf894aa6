import type { Words } from '../../words.ts'

/** Figures over all projects. */
export const stats: Words['screens']['stats'] = {
  emptyTitle: '還沒有可以統計的記錄',
  emptyText:
    '記錄是否按時發出、簽字等了多久、延誤因為誰、款項收了沒有，都從辦公室自己的文件裡算出來，不用另外填報。',
  emptyExample: '例：11 月 12 份記錄，11 份在 24 小時內發出',
  toRuns: '到項目裡填寫第一份記錄',
  title: '統計',
  onTime: '24 小時內發出的客戶會議記錄',
  byMonth: '按月',
  unsigned: '等待簽字的時長',
  delays: '延誤責任',
  receivables: '應收款帳齡',
  none: '還沒有可統計的記錄。項目裡有了會議記錄、進度表或收款跟進表，這裡就會有數字。',
  tasks: '項',
  days: '個工作日',
  buckets: {
    d1: '1 天內',
    d3: '1–3 天',
    d7: '3–7 天',
    d15: '7–15 天',
    more: '15 天以上',
  },
  ageing: {
    notDue: '未到期',
    d7: '逾期 1–7 天',
    d30: '逾期 8–30 天',
    d60: '逾期 31–60 天',
    more: '逾期 60 天以上',
  },
}

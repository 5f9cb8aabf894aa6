/** Figures over all projects. */
export const stats = {
  emptyTitle: '还没有可以统计的记录',
  emptyText:
    '记录是否按时发出、签字等了多久、延误因为谁、款项收了没有，都从办公室自己的文件里算出来，不用另外填报。',
  emptyExample: '例：11 月 12 份记录，11 份在 24 小时内发出',
  toRuns: '到项目里填写第一份记录',
  title: '统计',
  onTime: '24 小时内发出的客户会议记录',
  byMonth: '按月',
  unsigned: '等待签字的时长',
  delays: '延误责任',
  receivables: '应收款账龄',
  none: '还没有可统计的记录。项目里有了会议记录、进度表或收款跟进表，这里就会有数字。',
  tasks: '项',
  days: '个工作日',
  buckets: {
    d1: '1 天内',
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

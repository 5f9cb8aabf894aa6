import type { TODAY_RULES } from '../../../contract/today.ts'

/** What a line asks for; `number` and `headline` are '' where there are none. */
interface Line {
  readonly form: string
  readonly number: string
  readonly headline: string
}

const rules: Record<(typeof TODAY_RULES)[number], (line: Line) => string> = {
  issueRecord: ({ form, headline }) => (headline ? `整理并发出${form}：${headline}` : `整理并发出${form}`),
  replyOverdue: ({ number, headline }) => `催客户回复 ${number}${headline ? ` ${headline}` : ''}`,
  signature: ({ form, number }) => `请签字：${number} ${form}`,
  returned: ({ number, headline }) => `已退回，请修改 ${number}${headline ? ` ${headline}` : ''}`,
  plannedContact: ({ headline }) => (headline ? `按约定与客户沟通：${headline}` : '按约定与客户沟通'),
  firstContact: () => '记录第一次客户沟通',
  openDraft: ({ form, headline }) => `完成草稿：${headline || form}`,
  reminder: ({ headline }) => headline,
}

/** Today's work. */
export const today = {
  clearExample: '例：周二与客户通了电话 —— 周三同一时刻前发出沟通记录',
  clearGo: '看看进行中的项目',
  resume: {
    title: '接着上次',
    text: (title: string) => `上次停在“${title}”。`,
    go: '继续',
    no: '不用了',
  },
  title: '今日待办',
  rules,
  figures: {
    late: '逾期',
    within24h: '24 小时内到期',
    awaitingSignature: '等待签字',
    running: '进行中的项目',
  },
  byLimit: '按时限排序',
  first: '先做最急的',
  step: (number: number) => `第 ${number} 步`,
  actions: {
    continue: '继续填写',
    open: '打开文件',
    sign: '去签字',
    record: '填写记录',
  },
  actionFor: (action: string, line: string) => `${action}：${line}`,
  running: '进行中的项目',
  count: (count: number) => `${count} 个`,
  progress: (done: number, total: number) => `${done} / ${total}`,
  progressOf: (run: string) => `${run} 的进度`,
  allRuns: '查看全部项目',
  emptyTitle: '从第一个项目开始',
  emptyText:
    '这里会按时限列出今天该做的事，最急的排在最前。先建一个项目，每次与客户沟通后，签程会替您看着 24 小时的整理时限。',
  emptyExample: '例：云帆家居 · 展厅开幕 —— 记录第一次客户沟通',
  clearTitle: '眼下没有待办',
  clearText: '所有时限都已办妥。与客户沟通后，到项目里填写一份记录，时限会从沟通结束时起算。',
}

import type { Words } from '../../words.ts'

/** Today's work. */
export const today: Words['screens']['today'] = {
  clearExample: '例：週二與客戶通了電話 —— 週三同一時刻前發出溝通記錄',
  clearGo: '看看進行中的項目',
  resume: {
    title: '接著上次',
    text: (title: string) => `上次停在「${title}」。`,
    go: '繼續',
    no: '不用了',
  },
  title: '今日待辦',
  rules: {
    issueRecord: ({ form, headline }) => (headline ? `整理並發出${form}：${headline}` : `整理並發出${form}`),
    replyOverdue: ({ number, headline }) => `催客戶回覆 ${number}${headline ? ` ${headline}` : ''}`,
    signature: ({ form, number }) => `請簽字：${number} ${form}`,
    returned: ({ number, headline }) => `已退回，請修改 ${number}${headline ? ` ${headline}` : ''}`,
    plannedContact: ({ headline }) => (headline ? `按約定與客戶溝通：${headline}` : '按約定與客戶溝通'),
    firstContact: () => '記錄第一次客戶溝通',
    openDraft: ({ form, headline }) => `完成草稿：${headline || form}`,
    reminder: ({ headline }) => headline,
  },
  figures: {
    late: '逾期',
    within24h: '24 小時內到期',
    awaitingSignature: '等待簽字',
    running: '進行中的項目',
  },
  byLimit: '按時限排序',
  first: '先做最急的',
  step: (number) => `第 ${number} 步`,
  actions: {
    continue: '繼續填寫',
    open: '開啟文件',
    sign: '去簽字',
    record: '填寫記錄',
  },
  actionFor: (action, line) => `${action}：${line}`,
  running: '進行中的項目',
  count: (count) => `${count} 個`,
  progress: (done, total) => `${done} / ${total}`,
  progressOf: (run) => `${run} 的進度`,
  allRuns: '查看全部項目',
  emptyTitle: '從第一個項目開始',
  emptyText:
    '這裡會按時限列出今天該做的事，最急的排在最前。先建一個項目，每次與客戶溝通後，簽程會替您看著 24 小時的整理時限。',
  emptyExample: '例：雲帆家居 · 展廳開幕——記錄第一次客戶溝通',
  clearTitle: '眼下沒有待辦',
  clearText: '所有時限都已辦妥。與客戶溝通後，到項目裡填寫一份記錄，時限會從溝通結束時起算。',
}

import type { Words } from '../../words.ts'

/** Who has not signed yet, longest first. */
export const board: Words['screens']['board'] = {
  title: '等待簽字',
  count: (count) => `共 ${count} 處`,
  navCount: (count) => `${count} 處等待簽字`,
  longest: '等得最久的排在最前',
  paper: '文件',
  place: '簽字處',
  who: '等誰',
  since: '已等',
  sinceAt: (time) => `自 ${time}`,
  hours: (hours) => (hours === 0 ? '不到 1 小時' : `${hours} 小時`),
  days: (days, hours) => (hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小時`),
  party: { staff: '本公司', client: '客戶', supplier: '供應商', receiver: '收貨方' },
  emptyTitle: '沒有等待簽字的文件',
  emptyText: '發出的文件還缺誰的簽字、等了多久，都列在這裡，等得最久的排在最前。',
  emptyExample: '例：MR-20261122-01 客戶會議記錄 · 等客戶簽字 2 天 3 小時',
  toDocuments: '看文件檔案',
}

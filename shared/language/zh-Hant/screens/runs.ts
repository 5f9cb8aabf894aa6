import type { Words } from '../../words.ts'

/** Every project of the office. */
export const runs: Words['screens']['runs'] = {
  title: '項目與案件',
  count: (count) => `共 ${count} 個`,
  name: '項目',
  client: '客戶',
  code: '編號',
  progress: '進度',
  papers: '文件',
  next: '下一個時限',
  noClock: '無',
  drafts: (count) => `${count} 份草稿`,
  emptyTitle: '還沒有項目',
  emptyText: '一個項目從頭到尾走完一套書面流程：每一步該填什麼、該由誰簽，都在一頁上看得到。',
  emptyExample: '例：青禾茶飲 · 2027 春季新品上市',
}

import type { Words } from '../../words.ts'

/** Every issued document of the office, newest first. */
export const documents: Words['screens']['documents'] = {
  title: '文件檔案',
  count: (count) => `共 ${count} 份`,
  number: '編號',
  paper: '文件',
  project: '項目',
  issued: '發出時間',
  state: '狀態',
  emptyTitle: '還沒有發出的文件',
  emptyText: '發出的每份文件都會編號、定稿並存入這裡；發出後內容不會再變，隨時可以列印。',
  emptyExample: '例：MR-20261122-01 客戶會議記錄',
  toRuns: '去項目裡填寫',
}

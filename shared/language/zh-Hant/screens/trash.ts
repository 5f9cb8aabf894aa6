import type { Words } from '../../words.ts'

/** Discarded drafts, newest first. */
export const trash: Words['screens']['trash'] = {
  emptyExample: '例：展廳開幕 · 客戶會議記錄（草稿） · 昨天丟棄',
  title: '回收筒',
  count: (count) => `共 ${count} 份草稿`,
  draft: '草稿',
  project: '項目',
  updated: '最後填寫',
  discarded: '丟棄時間',
  restore: '放回',
  restoreThis: (draft) => `放回：${draft}`,
  restored: '草稿已放回。',
  open: '開啟',
  emptyTitle: '回收筒是空的',
  emptyText: '丟棄的草稿會留在這裡，隨時可以放回項目裡接著填寫。已發出的文件不能丟棄，只能作廢。',
  toRuns: '返回項目',
}

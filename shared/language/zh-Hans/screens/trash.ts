/** Discarded drafts, newest first. */
export const trash = {
  emptyExample: '例：展厅开幕 · 客户会议记录（草稿） · 昨天丢弃',
  title: '回收站',
  count: (count: number) => `共 ${count} 份草稿`,
  draft: '草稿',
  project: '项目',
  updated: '最后填写',
  discarded: '丢弃时间',
  restore: '放回',
  restoreThis: (draft: string) => `放回：${draft}`,
  restored: '草稿已放回。',
  open: '打开',
  emptyTitle: '回收站是空的',
  emptyText: '丢弃的草稿会留在这里，随时可以放回项目里接着填写。已发出的文件不能丢弃，只能作废。',
  toRuns: '返回项目',
}

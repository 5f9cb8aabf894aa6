/** Every project of the office. */
export const runs = {
  title: '项目与案件',
  count: (count: number) => `共 ${count} 个`,
  name: '项目',
  client: '客户',
  code: '编号',
  progress: '进度',
  papers: '文件',
  next: '下一个时限',
  noClock: '无',
  drafts: (count: number) => `${count} 份草稿`,
  emptyTitle: '还没有项目',
  emptyText: '一个项目从头到尾走完一套书面流程：每一步该填什么、该由谁签，都在一页上看得到。',
  emptyExample: '例：青禾茶饮 · 2027 春季新品上市',
}

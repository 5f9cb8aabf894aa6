/** Every issued document of the office, newest first. */
export const documents = {
  title: '文件档案',
  count: (count: number) => `共 ${count} 份`,
  number: '编号',
  paper: '文件',
  project: '项目',
  issued: '发出时间',
  state: '状态',
  emptyTitle: '还没有发出的文件',
  emptyText: '发出的每份文件都会编号、定稿并存入这里；发出后内容不会再变，随时可以打印。',
  emptyExample: '例：MR-20261122-01 客户会议记录',
  toRuns: '去项目里填写',
}

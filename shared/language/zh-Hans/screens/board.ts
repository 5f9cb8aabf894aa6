/** Who has not signed yet, longest first. */
export const board = {
  title: '等待签字',
  count: (count: number) => `共 ${count} 处`,
  navCount: (count: number) => `${count} 处等待签字`,
  longest: '等得最久的排在最前',
  paper: '文件',
  place: '签字处',
  who: '等谁',
  since: '已等',
  sinceAt: (time: string) => `自 ${time}`,
  hours: (hours: number) => (hours === 0 ? '不到 1 小时' : `${hours} 小时`),
  days: (days: number, hours: number) => (hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小时`),
  party: { staff: '本公司', client: '客户', supplier: '供应商', receiver: '收货方' },
  emptyTitle: '没有等待签字的文件',
  emptyText: '发出的文件还缺谁的签字、等了多久，都列在这里，等得最久的排在最前。',
  emptyExample: '例：MR-20261122-01 客户会议记录 · 等客户签字 2 天 3 小时',
  toDocuments: '看文件档案',
}

/** What stands around every screen. */
export const shell = {
  name: '签程',
  mark: '签',
  skip: '跳到正文',
  navigation: '主导航',
  today: '今日待办',
  todayCount: (count: number) => `${count} 项待办`,
  runs: '项目与案件',
  board: '等待签字',
  documents: '文件档案',
  trash: '回收站',
  settings: '设置',
  notices: '提醒',
  offline: '离线可用',
  saved: (time: string) => `已保存 ${time}`,
  start: '开始新流程',
  pageTitle: (page: string) => `${page} · 签程`,
}

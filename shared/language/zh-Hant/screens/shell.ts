import type { Words } from '../../words.ts'

/** What stands around every screen. */
export const shell: Words['screens']['shell'] = {
  name: '簽程',
  mark: '簽',
  skip: '跳到正文',
  navigation: '主導覽',
  today: '今日待辦',
  todayCount: (count) => `${count} 項待辦`,
  runs: '項目與案件',
  board: '等待簽字',
  documents: '文件檔案',
  trash: '回收筒',
  settings: '設定',
  notices: '提醒',
  offline: '離線可用',
  saved: (time) => `已儲存 ${time}`,
  start: '開始新流程',
  pageTitle: (page) => `${page} · 簽程`,
}

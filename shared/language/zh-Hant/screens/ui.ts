import type { Words } from '../../words.ts'

/** Words of controls, the same on every screen. */
export const ui: Words['screens']['ui'] = {
  close: '關閉',
  cancel: '取消',
  sortBy: '按這一列排序',
  widthOf: (column: string) => `「${column}」一列的寬度`,
  widthUsual: '自動',
  stop: '停下',
  percent: (percent: number) => `${percent}%`,
  retry: '再試一次',
  loading: '正在讀取…',
  messages: '訊息',
  previousMonth: '上個月',
  nextMonth: '下個月',
  showMore: '顯示更多',
  shown: (shown, total) => `已顯示 ${shown} / ${total}`,
  range: (from, to, total) => `第 ${from}–${to} 條，共 ${total} 條`,
  first: '回到開頭',
  undo: '復原',
  showSecret: (label) => `顯示${label}`,
  separator: ' · ',
  reference: (reference) => `參考編號 ${reference}，報修時請提供。`,
  lostTitle: '與本機程式的連線中斷',
  lostText: '您填寫的內容還在畫面上，暫時不能儲存。正在重新連線；如一直不行，請重新開啟程式。',
  replaced: '程式已重新啟動，這個頁面連的是舊的一次。請從程式新開啟的網址進入。',
  clockBehind: '電腦時間早於最後一次記錄的時間，時限可能不準。請核對電腦的日期和時間。',
}

import type { Words } from '../../words.ts'

/** The readable archive of a run. */
export const archive: Words['screens']['archive'] = {
  working: '正在寫出檔案',
  title: '匯出可讀檔案',
  lead: '把本項目的全部文件匯出成普通的 PDF 資料夾，附目錄頁，沒有本軟件也能閱讀。匯出的資料夾不加密，請放在安全的地方；匯出會留痕。',
  folder: '匯出到哪個資料夾（完整路徑）',
  send: '匯出',
  open: '匯出可讀檔案',
  number: '編號',
  version: '版本',
  name: '文件',
  issued: '發出時間',
  state: '狀態',
  pages: '頁數',
  done: ({ files, folder }) => `已匯出 ${files} 個文件到 ${folder}`,
}

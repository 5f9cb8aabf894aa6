import type { Words } from '../../words.ts'

/** The box at the top of every screen: finds records and people, and does what it is told. */
export const search: Words['screens']['search'] = {
  nothingExample: '例：試試客戶簡稱、編號裡的數字，或同事的姓',
  label: '搜尋全部記錄',
  example: '搜尋或前往：客戶、編號、姓名、操作…',
  tooShort: '請再輸入一些：至少兩個字。',
  searching: '正在搜尋…',
  found: (count) => (count === 0 ? '沒有找到' : `找到 ${count} 條`),
  nothing: (text) => `沒有找到「${text}」。可換個說法，或只輸入其中兩個字；簡體、繁體都能搜到。`,
  run: '項目',
  act: '操作',
  person: '人員',
  recent: '最近看過',
  usual: '常用操作',
  results: '搜尋結果',
  keys: '↑↓ 選擇，Enter 開啟，Esc 關閉',
}

import type { Words } from '../../words.ts'

/** Locking, and the menu at one's own name. */
export const lock: Words['screens']['lock'] = {
  menu: (name) => `${name}：帳戶與鎖定`,
  soon: (seconds) => `${seconds} 秒後自動鎖定`,
  soonText: '沒有人操作時會鎖定；填寫的內容已儲存，登入後接著做。',
  stay: '繼續使用',
  working: '正在鎖定…',
}

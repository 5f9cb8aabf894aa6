import type { Words } from '../words.ts'

/** What the desktop itself shows: its menus, its notices, the icon beside the clock. */
export const desktop: Words['desktop'] = {
  menu: {
    app: '簽程',
    about: '關於簽程',
    hide: '隱藏簽程',
    hideOthers: '隱藏其他',
    unhide: '全部顯示',
    quit: '結束',
    file: '檔案',
    lock: '鎖定',
    close: '關閉視窗',
    edit: '編輯',
    undo: '復原',
    redo: '重做',
    cut: '剪下',
    copy: '拷貝',
    paste: '貼上',
    selectAll: '全選',
    window: '視窗',
    minimise: '縮到最小',
    fill: '縮放視窗',
    fullScreen: '全螢幕',
  },
  tray: { open: '開啟簽程' },
  notices: {
    soon: '一小時內到期',
    late: '已到期',
    several: (count) => `${count} 項工作已到期或即將到期`,
    look: '請開啟簽程查看今日待辦。',
  },
  save: '儲存檔案',
  choose: { folder: '選擇資料夾', backup: '選擇備份檔' },
}

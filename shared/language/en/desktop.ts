import type { Words } from '../words.ts'

/** What the desktop itself shows: its menus, its notices, the icon beside the clock. */
export const desktop: Words['desktop'] = {
  menu: {
    app: 'Qiancheng',
    about: 'About Qiancheng',
    hide: 'Hide Qiancheng',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit',
    file: 'File',
    lock: 'Lock',
    close: 'Close Window',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    window: 'Window',
    minimise: 'Minimise',
    fill: 'Zoom Window',
    fullScreen: 'Full Screen',
  },
  tray: { open: 'Open Qiancheng' },
  notices: {
    soon: 'Due within the hour',
    late: 'Due now',
    several: (count) => `${count} tasks are due or will be soon`,
    look: 'Open Qiancheng to see today’s work.',
  },
  save: 'Save file',
  choose: { folder: 'Choose a folder', backup: 'Choose a backup file' },
}

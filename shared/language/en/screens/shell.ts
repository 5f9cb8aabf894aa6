import type { Words } from '../../words.ts'

/** What stands around every screen. */
export const shell: Words['screens']['shell'] = {
  name: 'Qiancheng',
  mark: '签',
  skip: 'Skip to content',
  navigation: 'Main navigation',
  today: 'Today',
  todayCount: (count) => `${count} to do`,
  runs: 'Projects',
  board: 'To be signed',
  documents: 'Documents',
  trash: 'Trash',
  settings: 'Settings',
  notices: 'Notices',
  offline: 'Works offline',
  saved: (time) => `saved\u00a0${time}`,
  start: 'New project',
  pageTitle: (page) => `${page} · Qiancheng`,
}
